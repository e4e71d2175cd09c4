package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Party;
import io.mandate.task.api.Todo;

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

  /** What is to be delivered goes to who handles it for the party, all else to its head. */
  static String of(String party, Todo.Kind owed, About about) {
    String handler = owed == Todo.Kind.DELIVER ? about.handler(party) : null;
    return handler == null ? of(party) : "person:" + handler;
  }
}
