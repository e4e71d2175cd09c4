package io.mandate.escalation.cases;

import io.mandate.task.api.Cause;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows.
 *
 * @param adjudicator a person: cases of the offices he holds now
 * @param unit of either party
 * @param overdue whether the clock has run out without having been applied yet
 */
public record CaseFilter(
    CaseState.@Nullable Name state,
    @Nullable String adjudicator,
    @Nullable String unit,
    @Nullable Cause cause,
    @Nullable Boolean overdue,
    @Nullable UUID task) {}
