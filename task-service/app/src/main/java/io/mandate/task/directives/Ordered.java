package io.mandate.task.directives;

import io.mandate.task.api.Urgency;
import io.mandate.task.org.Judge;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the ruling says of a directive; it never changes.
 *
 * @param ruler the office that ruled: it owns the work (rule 11)
 * @param at when it was ruled
 */
public record Ordered(
    UUID taskId,
    UUID caseId,
    String title,
    Urgency urgency,
    String requester,
    String counterpart,
    Judge ruler,
    String reasons,
    Instant at) {

  /** The parties of the task, and who has this part of the work. */
  List<String> partiesWith(String party) {
    return party.equals(requester) || party.equals(counterpart)
        ? List.of(requester, counterpart)
        : List.of(requester, counterpart, party);
  }
}
