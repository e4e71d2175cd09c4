package io.mandate.hierarchy.api;

/**
 * A party on a chart.
 *
 * @param unit position of its unit, or -1 when there is none
 * @param answerer position of who answers for it, or -1 when nobody does
 * @param walk the persons above it
 */
record Side(Party party, int unit, int answerer, Walk walk) {

  boolean isPerson() {
    return party instanceof Party.PersonParty;
  }
}
