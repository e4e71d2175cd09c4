package io.mandate.escalation.api;

import java.time.Instant;
import java.util.List;

/**
 * What a party offers to settle on (rule 20); everything else stays as the task states it.
 *
 * @param criteria what the delivery is accepted by, at least one
 * @param due in the future when it is offered, and when it is settled on
 */
public record OfferedTerms(String what, List<String> criteria, Instant due) {
  public OfferedTerms {
    criteria = List.copyOf(criteria);
  }
}
