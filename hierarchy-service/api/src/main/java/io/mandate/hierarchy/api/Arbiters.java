package io.mandate.hierarchy.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who rules between which two roots, now. */
final class Arbiters {
  private final Structure structure;
  private final Map<Office, Integer> holders = new HashMap<>();

  private Arbiters(Structure structure) {
    this.structure = structure;
  }

  static Arbiters of(OrgState state, Days days, Structure structure) {
    Arbiters arbiters = new Arbiters(structure);
    for (var one : state.arbiters()) {
      if (days.within(one.from(), one.to()) && !one.rootA().equals(one.rootB())) {
        Office office = Office.arbiter(one.rootA(), one.rootB());
        arbiters.holders.merge(office, structure.persons().find(one.person()), Math::min);
      }
    }
    return arbiters;
  }

  /** Position of who holds the office, or -1. */
  int holder(Office office) {
    return holders.getOrDefault(office, Structure.NOBODY);
  }

  /** The offices that the person at this position holds. */
  Set<Office> held(int person) {
    return holders.entrySet().stream()
        .filter(office -> person >= 0 && office.getValue() == person)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Position of the arbiter for the trees of these two units, or -1. */
  int between(int unit, int other) {
    if (holders.isEmpty() || unit < 0 || other < 0) {
      return Structure.NOBODY;
    }
    int root = structure.root(unit);
    int otherRoot = structure.root(other);
    return root == otherRoot ? Structure.NOBODY : holder(office(root, otherRoot));
  }

  Office office(int root, int otherRoot) {
    return Office.arbiter(structure.units().at(root), structure.units().at(otherRoot));
  }
}
