package io.mandate.hierarchy.api;

/**
 * A chain in numbers: persons and, for each, the smallest-coded office through which he stands
 * there. Neighbours are merged as they are added.
 */
final class Walk {
  private final int[] persons;
  private final int[] offices;
  private int length;

  /** A walk of at most so many places. */
  Walk(int most) {
    persons = new int[most];
    offices = new int[most];
  }

  /** The next place upward; a negative person is nobody. */
  void add(int person, int office) {
    if (person < 0) {
      return;
    }
    if (length > 0 && persons[length - 1] == person) {
      offices[length - 1] = Math.min(offices[length - 1], office);
    } else {
      persons[length] = person;
      offices[length] = office;
      length++;
    }
  }

  int length() {
    return length;
  }

  /** Who stands at the distance, from 1. */
  int person(int distance) {
    return persons[distance - 1];
  }

  int office(int distance) {
    return offices[distance - 1];
  }

  /** Where the person stands nearest, not looking beyond the limit; 0 when nowhere. */
  int distance(int person, int limit) {
    int end = Math.min(limit, length);
    for (int i = 0; i < end; i++) {
      if (persons[i] == person) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean has(int person) {
    return distance(person, length) > 0;
  }
}
