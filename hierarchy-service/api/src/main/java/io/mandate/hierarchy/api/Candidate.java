package io.mandate.hierarchy.api;

/**
 * A person in all chains, with the key by which superiors are compared.
 *
 * @param office number of his office, as {@link Structure#office} reads it
 */
record Candidate(int person, int greatest, int sum, int office) {

  /** Whether this one comes before the other by (greatest, sum, unit, person). */
  boolean before(Candidate other) {
    if (greatest != other.greatest) {
      return greatest < other.greatest;
    }
    if (sum != other.sum) {
      return sum < other.sum;
    }
    int unit = office >> 1;
    int otherUnit = other.office >> 1;
    return unit != otherUnit ? unit < otherUnit : person < other.person;
  }
}
