package io.mandate.escalation.appraisals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which appraisals a list shows.
 *
 * @param subject a person: whom it is about
 * @param decider a person: what waits for, or was decided by, an office that he holds now
 * @param task that it follows from
 */
public record AppraisalFilter(
    AppraisalState.@Nullable Name state,
    @Nullable String subject,
    @Nullable String decider,
    @Nullable UUID task) {}
