package io.mandate.hierarchy.api;

import java.util.List;

/**
 * A person in a chain, once for neighbouring places.
 *
 * @param distance position in the chain from 1, vacancies passed over and neighbours merged
 * @param offices through which he stands there, nearest first
 */
public record Place(String person, int distance, List<Office> offices) {
  public Place {
    offices = List.copyOf(offices);
  }
}
