package io.mandate.hierarchy.api;

/** How deep each unit is; refuses a cycle. */
final class Depths {
  private static final int UNKNOWN = -1;
  private static final int ON_THE_WAY = -2;

  private final Structure structure;

  Depths(Structure structure) {
    this.structure = structure;
  }

  /**
   * Writes every unit's depth, 0 for a root.
   *
   * @throws IllegalStateException when units stand above each other in a circle
   */
  void measure() {
    for (int unit = 0; unit < structure.units().size(); unit++) {
      measure(unit);
    }
  }

  private void measure(int start) {
    int steps = 0;
    int unit = start;
    while (unit >= 0 && structure.depth(unit) == UNKNOWN) {
      structure.depth(unit, ON_THE_WAY);
      steps++;
      unit = structure.parent(unit);
    }
    if (unit >= 0 && structure.depth(unit) == ON_THE_WAY) {
      throw new IllegalStateException(
          "unit " + structure.units().at(unit) + " stands above itself");
    }
    int depth = (unit < 0 ? -1 : structure.depth(unit)) + steps;
    for (unit = start; steps > 0; steps--) {
      structure.depth(unit, depth--);
      unit = structure.parent(unit);
    }
  }
}
