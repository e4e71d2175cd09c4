package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Party;

/** Whom a to-do of a party names. */
public final class Holders {
  private Holders() {}

  /** {@code UNIT/HEAD} of a unit, {@code person:CODE} of a person party. */
  public static String of(String party) {
    return switch (Party.parse(party)) {
      case Party.UnitParty unit -> unit.unit() + "/HEAD";
      case Party.PersonParty person -> "person:" + person.person();
    };
  }
}
