package io.mandate.escalation.appraisals;

import io.mandate.hierarchy.api.Capacity;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Party;

/**
 * Who is appraised, and as what he did it.
 *
 * @param standing {@code UNIT/HEAD}, {@code UNIT/IN_CHARGE}, {@code ROOT+ROOT/ARBITER} or {@code
 *     person:CODE@UNIT}
 */
record Subject(String person, String standing) {
  private static final String OWN = "person:";

  /** Who answered for the party. */
  static Subject of(Party party, String person) {
    return switch (party) {
      case Party.UnitParty unit -> new Subject(person, Office.head(unit.unit()).code());
      case Party.PersonParty own -> new Subject(person, own.code());
    };
  }

  /** Whether he ruled between trees: nobody stands above that office. */
  boolean arbiter() {
    return !standing.startsWith(OWN) && Office.parse(standing).capacity() == Capacity.ARBITER;
  }

  /** Whose chain is above him; not for an arbiter. */
  Party party() {
    return standing.startsWith(OWN)
        ? Party.parse(standing)
        : Party.unit(Office.parse(standing).unit());
  }
}
