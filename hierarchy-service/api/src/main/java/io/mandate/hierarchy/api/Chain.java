package io.mandate.hierarchy.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The persons above a party, nearest first. A person may stand in it twice: the nearest counts.
 *
 * @param places nearest first
 * @param vacant units without a head that were passed over, nearest first
 */
public record Chain(List<Place> places, List<String> vacant) {
  public Chain {
    places = List.copyOf(places);
    vacant = List.copyOf(vacant);
  }

  /** Where the person stands nearest, or null when he is not in it. */
  public @Nullable Place nearest(String person) {
    return places.stream().filter(place -> place.person().equals(person)).findFirst().orElse(null);
  }
}
