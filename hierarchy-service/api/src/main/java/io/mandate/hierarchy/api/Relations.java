package io.mandate.hierarchy.api;

import org.jspecify.annotations.Nullable;

/** How parties stand to each other: the first that holds. */
final class Relations {
  private final Structure structure;

  Relations(Structure structure) {
    this.structure = structure;
  }

  Relation of(Side a, Side b) {
    if (same(a, b)) {
      return Relation.SELF;
    }
    String answerer = answerer(a);
    if (answerer != null && answerer.equals(answerer(b))) {
      return Relation.SAME_HEAD;
    }
    boolean above = above(a, b);
    boolean below = above(b, a);
    if (above || below) {
      return above && below ? Relation.TANGLED : above ? Relation.SUPERIOR : Relation.SUBORDINATE;
    }
    return someoneAboveBoth(a.walk(), b.walk()) || oneTree(a, b)
        ? Relation.PEER
        : Relation.UNRELATED;
  }

  /** Whether the parties of different trees all are unrelated. */
  boolean unrelatedAcrossTrees(Side[] sides) {
    for (int i = 0; i < sides.length; i++) {
      for (int j = 0; j < i; j++) {
        if (!oneTree(sides[i], sides[j]) && of(sides[i], sides[j]) != Relation.UNRELATED) {
          return false;
        }
      }
    }
    return true;
  }

  /** A person without a post now still answers for himself. */
  @Nullable String answerer(Side side) {
    return switch (side.party()) {
      case Party.UnitParty _ -> structure.personAt(side.answerer());
      case Party.PersonParty one -> one.person();
    };
  }

  private static boolean same(Side a, Side b) {
    if (a.party().equals(b.party())) {
      return true;
    }
    if (a.unit() < 0 || a.unit() != b.unit()) {
      return false;
    }
    return a.party() instanceof Party.PersonParty one
        ? b.party() instanceof Party.PersonParty other && one.person().equals(other.person())
        : !b.isPerson();
  }

  private boolean above(Side a, Side b) {
    if (a.answerer() >= 0 && b.walk().has(a.answerer())) {
      return true;
    }
    if (a.isPerson() || a.unit() < 0 || b.unit() < 0) {
      return false;
    }
    return structure.isAbove(a.unit(), b.unit()) || (b.isPerson() && a.unit() == b.unit());
  }

  private static boolean someoneAboveBoth(Walk walk, Walk other) {
    for (int distance = 1; distance <= walk.length(); distance++) {
      if (other.has(walk.person(distance))) {
        return true;
      }
    }
    return false;
  }

  private boolean oneTree(Side a, Side b) {
    return a.unit() >= 0 && b.unit() >= 0 && structure.root(a.unit()) == structure.root(b.unit());
  }
}
