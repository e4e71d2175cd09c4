package io.mandate.task.directives;

import io.mandate.task.api.Urgency;
import io.mandate.task.org.Judge;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the ruling, or the superior by himself, says of a directive. It never changes, but that who
 * leads it may lose his powers before its end.
 *
 * @param taskId null, as the case and the task's parties, where a superior ordered it by himself
 * @param ruler the office that ruled or ordered: it owns the work (rule 11)
 * @param at when that was
 * @param resources granted for all of it
 * @param lead who coordinates it (rule 12); null where nobody does
 */
public record Ordered(
    @Nullable UUID taskId,
    @Nullable UUID caseId,
    String title,
    Urgency urgency,
    @Nullable String requester,
    @Nullable String counterpart,
    Judge ruler,
    String reasons,
    Instant at,
    List<String> resources,
    @Nullable Lead lead) {
  public Ordered {
    resources = granted(resources);
  }

  /** What was ordered before resources could be granted names none. */
  private static List<String> granted(@Nullable List<String> stored) {
    return stored == null ? List.of() : List.copyOf(stored);
  }

  /** The same when the mandate is over. */
  Ordered withoutLead() {
    return new Ordered(
        taskId,
        caseId,
        title,
        urgency,
        requester,
        counterpart,
        ruler,
        reasons,
        at,
        resources,
        null);
  }

  /** The parties of the task; none where the superior ordered it without one. */
  List<String> parties() {
    return requester == null || counterpart == null ? List.of() : List.of(requester, counterpart);
  }

  /** The parties of the task, and who has this part of the work. */
  List<String> partiesWith(String party) {
    return Stream.concat(parties().stream(), Stream.of(party)).distinct().toList();
  }
}
