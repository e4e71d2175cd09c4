package io.mandate.hierarchy.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tree at one instant, in one array: four numbers a unit, so that a step upward reads one cache
 * line. Units and persons are positions in the order of their codes; an office is the unit's
 * position, doubled, plus one for who is in charge: the order of offices is that of unit codes, the
 * head first.
 */
final class Structure {
  static final int NOBODY = -1;
  private static final int WIDTH = 4;
  private static final int PARENT = 0;
  private static final int HEAD = 1;
  private static final int IN_CHARGE = 2;
  private static final int DEPTH = 3;

  private final Codes units;
  private final Codes persons;
  private final Map<String, Integer> heirs;
  private final int[] cells;

  /**
   * A tree of roots without anybody in it.
   *
   * @param heirs of units that have ended: the position of who takes over
   */
  Structure(Codes units, Codes persons, Map<String, Integer> heirs) {
    this.units = units;
    this.persons = persons;
    this.heirs = heirs;
    this.cells = new int[units.size() * WIDTH];
    Arrays.fill(cells, NOBODY);
  }

  void place(int unit, int parent) {
    cells[unit * WIDTH + PARENT] = parent;
  }

  void headedBy(int unit, int person) {
    cells[unit * WIDTH + HEAD] = person;
  }

  void putInCharge(int unit, int person) {
    cells[unit * WIDTH + IN_CHARGE] = person;
  }

  void depth(int unit, int depth) {
    cells[unit * WIDTH + DEPTH] = depth;
  }

  Codes units() {
    return units;
  }

  Codes persons() {
    return persons;
  }

  int parent(int unit) {
    return cells[unit * WIDTH + PARENT];
  }

  int head(int unit) {
    return cells[unit * WIDTH + HEAD];
  }

  int inCharge(int unit) {
    return cells[unit * WIDTH + IN_CHARGE];
  }

  int depth(int unit) {
    return cells[unit * WIDTH + DEPTH];
  }

  /** The unit's position; of one that has ended, its heir's; -1 when there is none. */
  int find(String unit) {
    int found = units.find(unit);
    return found >= 0 ? found : heirs.getOrDefault(unit, NOBODY);
  }

  int root(int unit) {
    int top = unit;
    while (parent(top) >= 0) {
      top = parent(top);
    }
    return top;
  }

  /** Whether the first unit is above the second in the tree; a unit is not above itself. */
  boolean isAbove(int unit, int other) {
    int up = parent(other);
    while (up >= 0 && up != unit) {
      up = parent(up);
    }
    return up == unit;
  }

  Side side(Party party) {
    int unit = find(party.unit());
    return switch (party) {
      case Party.UnitParty _ ->
          new Side(party, unit, unit < 0 ? NOBODY : head(unit), walk(unit, false));
      case Party.PersonParty one ->
          new Side(party, unit, persons.find(one.person()), walk(unit, true));
    };
  }

  Side[] sides(Collection<? extends Party> parties) {
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("no parties");
    }
    Side[] sides = new Side[parties.size()];
    int next = 0;
    for (Party party : parties) {
      sides[next++] = side(party);
    }
    return sides;
  }

  static int headOffice(int unit) {
    return unit << 1;
  }

  static int inChargeOffice(int unit) {
    return unit << 1 | 1;
  }

  Office office(int number) {
    Capacity capacity = (number & 1) == 0 ? Capacity.HEAD : Capacity.IN_CHARGE;
    return new Office(units.at(number >> 1), capacity);
  }

  @Nullable String personAt(int position) {
    return persons.orNull(position);
  }

  private Walk walk(int start, boolean fromHead) {
    if (start < 0) {
      return new Walk(0);
    }
    Walk walk = new Walk(2 * depth(start) + 2);
    if (fromHead) {
      walk.add(head(start), headOffice(start));
    }
    walk.add(inCharge(start), inChargeOffice(start));
    for (int unit = parent(start); unit >= 0; unit = parent(unit)) {
      walk.add(head(unit), headOffice(unit));
      walk.add(inCharge(unit), inChargeOffice(unit));
    }
    return walk;
  }
}
