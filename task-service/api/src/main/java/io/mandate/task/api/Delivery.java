package io.mandate.task.api;

import java.time.Instant;
import java.util.List;

/**
 * Work handed over (rule 13). One without evidence is taken, but cannot be MET.
 *
 * @param number counts the deliveries of one task or assignment, from 1
 */
public record Delivery(
    int number, Actor actor, Instant at, String summary, List<Evidence> evidence) {
  public Delivery {
    evidence = List.copyOf(evidence);
  }

  /** Evidence for every one of so many criteria, which MET needs. */
  public boolean proves(int criteria) {
    return evidence.stream().map(Evidence::criterion).distinct().count() == criteria;
  }
}
