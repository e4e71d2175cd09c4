package io.mandate.hierarchy.api;

/**
 * A vacant unit, or a person who could not be the superior.
 *
 * @param code of the unit when {@link Reason#VACANT}, else of the person
 */
public record PassedOver(String code, Reason reason) {

  /** Why it was passed over. */
  public enum Reason {
    /** The unit has no head. */
    VACANT,
    /** The person is a party himself. */
    IS_PARTY,
    /** The person is the head of a party. */
    ANSWERS_FOR_PARTY
  }
}
