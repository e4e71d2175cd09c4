package io.mandate.escalation.api;

import java.time.Instant;
import java.util.List;

/**
 * The path by which a superior was found, as the org stood then (rules 8, 21).
 *
 * @param at the org's instant; with the version it makes the org, so that anyone can walk it again
 */
public record Route(long orgVersion, Instant at, List<Step> steps) {
  public Route {
    steps = List.copyOf(steps);
  }
}
