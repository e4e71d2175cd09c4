package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who asks or is asked: a unit, answered for by its head, or a person towards a colleague of the
 * same unit, answering for himself. In JSON and URLs a string: {@code A} or {@code person:m@A}.
 */
public sealed interface Party {

  /** The unit itself, or the unit the person named. */
  String unit();

  /** The string form, as {@link #parse} reads it. */
  @JsonValue
  String code();

  /**
   * Reads {@code A} or {@code person:m@A}.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Party parse(String text) {
    if (!text.startsWith(PersonParty.PREFIX)) {
      return new UnitParty(text);
    }
    int at = text.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("'" + text + "' names no unit: person:CODE@UNIT");
    }
    return new PersonParty(text.substring(PersonParty.PREFIX.length(), at), text.substring(at + 1));
  }

  /** The unit of this code. */
  static Party unit(String code) {
    return new UnitParty(code);
  }

  /** The person as a member of the unit. */
  static Party person(String person, String unit) {
    return new PersonParty(person, unit);
  }

  /** A unit, answered for by its head. */
  record UnitParty(String unit) implements Party {
    public UnitParty {
      Code.require(unit);
    }

    @Override
    public String code() {
      return unit;
    }

    @Override
    public String toString() {
      return code();
    }
  }

  /** A person who answers for himself, in the unit he names. */
  record PersonParty(String person, String unit) implements Party {
    private static final String PREFIX = "person:";

    public PersonParty {
      Code.require(person);
      Code.require(unit);
    }

    @Override
    public String code() {
      return PREFIX + person + '@' + unit;
    }

    @Override
    public String toString() {
      return code();
    }
  }
}
