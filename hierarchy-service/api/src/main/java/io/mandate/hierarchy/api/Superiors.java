package io.mandate.hierarchy.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands above all parties, and who of them is nearest. */
final class Superiors {
  private final Structure structure;
  private final Relations relations;
  private final Arbiters arbiters;

  Superiors(Structure structure, Relations relations, Arbiters arbiters) {
    this.structure = structure;
    this.relations = relations;
    this.arbiters = arbiters;
  }

  @Nullable Superior nearest(Side[] sides) {
    return nearest(sides, 1, 0, Set.of());
  }

  /** The nearest who has not let it pass and is not nearer than {@code last} was. */
  @Nullable Superior next(Side[] sides, Superior last, Set<String> letPass) {
    return nearest(sides, last.greatest(), last.sum(), letPass);
  }

  /** The person as a superior of all, or null. */
  @Nullable Superior as(int person, Side[] sides) {
    if (person < 0 || answers(person, sides)) {
      return null;
    }
    Candidate candidate = inAll(person, sides, Integer.MAX_VALUE);
    if (candidate != null) {
      return superior(candidate);
    }
    Superior arbiter = arbiter(sides);
    return arbiter != null && arbiter.person().equals(structure.personAt(person)) ? arbiter : null;
  }

  /** Whether who holds the office stands above all, by whatever place. */
  boolean standAbove(int holder, Side[] sides) {
    return holder >= 0
        && !answers(holder, sides)
        && inAll(holder, sides, Integer.MAX_VALUE) != null;
  }

  /** Whether the arbiter's office stands above all: units of both trees are under it. */
  boolean arbiterAbove(Office office, Side[] sides) {
    int holder = arbiters.holder(office);
    if (holder < 0 || answers(holder, sides)) {
      return false;
    }
    for (Side side : sides) {
      if (side.unit() < 0 || !rootNamed(office, structure.root(side.unit()))) {
        return false;
      }
    }
    return relations.unrelatedAcrossTrees(sides);
  }

  /** The person's key, when he is in all chains no further than the limit; else null. */
  static @Nullable Candidate inAll(int person, Side[] sides, int limit) {
    int greatest = 0;
    int sum = 0;
    int office = Integer.MAX_VALUE;
    for (Side side : sides) {
      int distance = side.walk().distance(person, limit);
      if (distance == 0) {
        return null;
      }
      greatest = Math.max(greatest, distance);
      sum += distance;
      office = Math.min(office, side.walk().office(distance));
    }
    return new Candidate(person, greatest, sum, office);
  }

  /** Whether the person is a party or answers for one. */
  static boolean answers(int person, Side[] sides) {
    for (Side side : sides) {
      if (side.answerer() == person) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Superior nearest(
      Side[] sides, int leastGreatest, int leastSum, Set<String> letPass) {
    int longest = 0;
    for (Side side : sides) {
      longest = Math.max(longest, side.walk().length());
    }
    for (int level = leastGreatest; level <= longest; level++) {
      Candidate best = bestAt(level, level == leastGreatest ? leastSum : 0, sides, letPass);
      if (best != null) {
        return superior(best);
      }
    }
    Superior arbiter = arbiter(sides);
    return arbiter == null || letPass.contains(arbiter.person()) ? null : arbiter;
  }

  /** The best of those whose greatest distance is the level: each is at it in some chain. */
  private @Nullable Candidate bestAt(int level, int leastSum, Side[] sides, Set<String> letPass) {
    Candidate best = null;
    for (Side side : sides) {
      if (level <= side.walk().length()) {
        Candidate candidate = at(level, side.walk().person(level), sides);
        if (candidate != null
            && candidate.sum() >= leastSum
            && (best == null || candidate.before(best))
            && !letPass.contains(structure.persons().at(candidate.person()))) {
          best = candidate;
        }
      }
    }
    return best;
  }

  private static @Nullable Candidate at(int level, int person, Side[] sides) {
    if (answers(person, sides)) {
      return null;
    }
    Candidate candidate = inAll(person, sides, level);
    return candidate == null || candidate.greatest() < level ? null : candidate;
  }

  private Superior superior(Candidate found) {
    return new Superior(
        structure.persons().at(found.person()),
        structure.office(found.office()),
        found.greatest(),
        found.sum());
  }

  /** He stands right above both tops, as long as nobody else is above all. */
  private @Nullable Superior arbiter(Side[] sides) {
    int other = otherTree(sides);
    if (other == 0) {
      return null;
    }
    int holder = arbiters.between(sides[0].unit(), sides[other].unit());
    if (holder < 0) {
      return null;
    }
    Office office =
        arbiters.office(structure.root(sides[0].unit()), structure.root(sides[other].unit()));
    if (!arbiterAbove(office, sides)) {
      return null;
    }
    int greatest = 0;
    int sum = 0;
    for (Side side : sides) {
      greatest = Math.max(greatest, side.walk().length() + 1);
      sum += side.walk().length() + 1;
    }
    return new Superior(structure.persons().at(holder), office, greatest, sum);
  }

  /** The first party of another tree than the first party's; 0 when there is none. */
  private int otherTree(Side[] sides) {
    for (int i = 1; i < sides.length; i++) {
      if (sides[0].unit() >= 0
          && sides[i].unit() >= 0
          && structure.root(sides[0].unit()) != structure.root(sides[i].unit())) {
        return i;
      }
    }
    return 0;
  }

  private boolean rootNamed(Office office, int root) {
    String code = structure.units().at(root);
    return office.unit().startsWith(code + '+') || office.unit().endsWith('+' + code);
  }
}
