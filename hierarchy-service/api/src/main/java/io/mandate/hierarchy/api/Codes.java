package io.mandate.hierarchy.api;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Codes in their order, each known by its position in it, so that comparing two positions compares
 * two codes. Found by hash, without boxing.
 */
final class Codes {
  private final String[] sorted;
  private final int[] slots;

  private Codes(String[] sorted, int[] slots) {
    this.sorted = sorted;
    this.slots = slots;
  }

  static Codes of(Collection<String> distinct) {
    String[] sorted = distinct.toArray(String[]::new);
    Arrays.parallelSort(sorted, Code.ORDER);
    int[] slots = new int[Integer.highestOneBit(Math.max(1, sorted.length)) << 2];
    for (int i = 0; i < sorted.length; i++) {
      int slot = spread(sorted[i]) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
    return new Codes(sorted, slots);
  }

  int size() {
    return sorted.length;
  }

  String at(int position) {
    return sorted[position];
  }

  /** The code at the position; null for a negative one. */
  @Nullable String orNull(int position) {
    return position < 0 ? null : sorted[position];
  }

  /** The code's position, or -1. */
  int find(String code) {
    int slot = spread(code) & (slots.length - 1);
    while (slots[slot] != 0) {
      int position = slots[slot] - 1;
      if (sorted[position].equals(code)) {
        return position;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private static int spread(String code) {
    int hash = code.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
