package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A unit and a capacity, whoever holds it: {@code A/HEAD}, {@code A/IN_CHARGE}. An arbiter's office
 * is his appointment for two roots: {@code A+B/ARBITER}, the smaller code first.
 *
 * @param unit the unit's code; for an arbiter the codes of both roots, joined by {@code +}
 */
public record Office(String unit, Capacity capacity) {

  public Office {
    if (capacity == Capacity.ARBITER) {
      requireRoots(unit);
    } else {
      Code.require(unit);
    }
  }

  /** The office of the unit's head. */
  public static Office head(String unit) {
    return new Office(unit, Capacity.HEAD);
  }

  /** The office of who is in charge of the unit. */
  public static Office inCharge(String unit) {
    return new Office(unit, Capacity.IN_CHARGE);
  }

  /** The office of the arbiter for two roots, in whatever order they are given. */
  public static Office arbiter(String root, String other) {
    boolean inOrder = Code.ORDER.compare(root, other) <= 0;
    return new Office(inOrder ? root + '+' + other : other + '+' + root, Capacity.ARBITER);
  }

  /** The units that the office is above all others of: its own; of an arbiter both roots. */
  public List<String> tops() {
    int plus = unit.indexOf('+');
    return plus < 0 ? List.of(unit) : List.of(unit.substring(0, plus), unit.substring(plus + 1));
  }

  /**
   * Reads {@code A/HEAD}.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Office parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("'" + text + "' names no capacity: UNIT/CAPACITY");
    }
    String capacity = text.substring(slash + 1);
    for (Capacity known : Capacity.values()) {
      if (known.name().equals(capacity)) {
        return new Office(text.substring(0, slash), known);
      }
    }
    throw new IllegalArgumentException("'" + capacity + "' is no capacity of an office");
  }

  /** The string form, as {@link #parse} reads it. */
  @JsonValue
  public String code() {
    return unit + '/' + capacity;
  }

  @Override
  public String toString() {
    return code();
  }

  private static void requireRoots(String roots) {
    int plus = roots.indexOf('+');
    if (plus < 0) {
      throw new IllegalArgumentException("'" + roots + "' names no two roots: A+B");
    }
    String first = Code.require(roots.substring(0, plus));
    String second = Code.require(roots.substring(plus + 1));
    if (Code.ORDER.compare(first, second) >= 0) {
      throw new IllegalArgumentException("'" + roots + "' names the smaller root first: A+B");
    }
  }
}
