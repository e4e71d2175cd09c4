package io.mandate.task.directives;

import io.mandate.task.api.Actor;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an assignment was judged.
 *
 * @param late nothing was delivered by the due date
 * @param blockedBy of BLOCKED: the assignment that held it up
 * @param redo the new date, where it is to be done again; null where the verdict is final
 * @param deliveries how many deliveries were on record
 * @param mandate by which who coordinates gave it (rule 12); null where it was the judge's own
 */
public record Judged(
    Verdict verdict,
    String reasons,
    boolean late,
    Actor by,
    Instant at,
    @Nullable UUID blockedBy,
    @Nullable Instant redo,
    int deliveries,
    @Nullable UUID mandate) {

  static Judged of(Finding finding, Work work, @Nullable UUID mandate, Moment moment) {
    return new Judged(
        finding.verdict(),
        finding.reasons(),
        work.late(),
        moment.actor(),
        moment.at(),
        finding.blockedBy(),
        finding.redo(),
        work.deliveries().size(),
        mandate);
  }
}
