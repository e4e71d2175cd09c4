package io.mandate.local.demo;

import java.util.stream.Stream;

/**
 * Who plays. The office between A and the superior is vacant, so the way to him passes over it.
 *
 * @param a asks
 * @param b does not answer
 * @param vacant the office above A without a holder
 * @param superior the nearest whom both share
 */
record Cast(Party a, Party b, Party vacant, Party superior) {
  /** Two units of the defence procurement organisation, as published. */
  static final Cast POSTS =
      new Cast(
          new Party("00198424", "Director Commercial Operations"),
          new Party("00170310", "Chief of Materiel Land"),
          new Party("00176079", "Director General Commercial"),
          new Party("00212421", "Chief Executive Officer"));

  /** The title of a unit or of its head; the code itself of whoever does not play. */
  String title(String code) {
    return Stream.of(a, b, vacant, superior)
        .filter(party -> party.code().equals(code))
        .map(Party::title)
        .findFirst()
        .orElse(code);
  }
}
