package io.mandate.task.api;

import java.time.Instant;
import java.util.List;

/**
 * What is asked, and on what terms (rule 4).
 *
 * @param criteria what the delivery is accepted by; evidence names them by their place, from 1
 * @param gain what the counterpart gains, or an explicit "nothing known"
 */
public record Terms(
    String what,
    String whyThisUnit,
    List<String> criteria,
    Instant due,
    String purpose,
    String gain,
    Cost cost) {
  public Terms {
    criteria = List.copyOf(criteria);
  }

  /** The same request for this delivery. */
  public Terms delivering(String other, List<String> accepted, Instant by) {
    return new Terms(other, whyThisUnit, accepted, by, purpose, gain, cost);
  }

  public Terms dueBy(Instant other) {
    return new Terms(what, whyThisUnit, criteria, other, purpose, gain, cost);
  }
}
