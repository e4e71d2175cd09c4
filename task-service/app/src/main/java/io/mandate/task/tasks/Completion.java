package io.mandate.task.tasks;

import io.mandate.task.api.TaskLife.TaskConfirmed;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule 18: an agreed DONE is reported to the counterpart's direct superior and to the superior whom
 * both share, so that help which nobody ordered is seen too.
 *
 * @param share of the result that the requester says is the counterpart's, percent; null if unsaid
 * @param unevidenced done without evidence for every criterion (rule 13)
 * @param reportedTo offices; none where nobody is above
 */
public record Completion(@Nullable Integer share, boolean unevidenced, List<String> reportedTo) {
  public Completion {
    reportedTo = List.copyOf(reportedTo);
  }

  static Completion of(Facts task, @Nullable Integer share, boolean unevidenced, Moment moment) {
    Judge direct = moment.org().nearest(List.of(task.counterpart()));
    Judge shared = moment.org().nearest(List.of(task.requester(), task.counterpart()));
    List<String> offices =
        Stream.of(direct, shared).filter(Objects::nonNull).map(Judge::office).distinct().toList();
    return new Completion(share, unevidenced, offices);
  }

  TaskConfirmed said(Facts task, Instant at, Moment moment, List<Todo> todos) {
    return new TaskConfirmed(
        task.id(), moment.actor(), at, unevidenced, null, share, reportedTo, todos);
  }
}
