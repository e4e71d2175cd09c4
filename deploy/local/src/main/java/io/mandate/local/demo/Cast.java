package io.mandate.local.demo;

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
}
