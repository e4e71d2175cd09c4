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

  /** Hash and position plus one, so that a slot of another code is passed without looking it up. */
  private final long[] slots;

  private Codes(String[] sorted, long[] slots) {
    this.sorted = sorted;
    this.slots = slots;
  }

  static Codes of(Collection<String> distinct) {
    String[] sorted = distinct.toArray(String[]::new);
    Arrays.parallelSort(sorted, Code.ORDER);
    long[] slots = new long[Integer.highestOneBit(Math.max(1, sorted.length)) << 2];
    for (int i = 0; i < sorted.length; i++) {
      int hash = sorted[i].hashCode();
      int slot = spread(hash) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (long) hash << 32 | (i + 1);
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
    int hash = code.hashCode();
    int slot = spread(hash) & (slots.length - 1);
    for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
      int position = (int) entry - 1;
      if ((int) (entry >>> 32) == hash && sorted[position].equals(code)) {
        return position;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private static int spread(int hash) {
    int spread = hash * 0x9E3779B9;
    return spread ^ (spread >>> 15);
  }
}
