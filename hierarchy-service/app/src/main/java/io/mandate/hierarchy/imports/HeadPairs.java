package io.mandate.hierarchy.imports;

import java.util.List;

/**
 * How pairs of units with different heads fall: before whom they would come if they disagreed.
 *
 * @param pairs of units that have a head
 * @param sampled whether only some pairs were looked at, evenly drawn; then all counts are of these
 * @param looked how many were looked at
 * @param inLine one stands above the other: he may order
 * @param sameHead one person answers for both, or each side stands above the other
 * @param nobody nobody stands above both
 * @param adjudicators before whom the others would come, most pairs first; at most twenty
 * @param adjudicatorCount how many different persons that are in all
 */
public record HeadPairs(
    long pairs,
    boolean sampled,
    long looked,
    long inLine,
    long sameHead,
    long nobody,
    List<Share> adjudicators,
    long adjudicatorCount) {

  /** One person, by one office. */
  public record Share(String person, String office, long pairs) {}
}
