package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Ground;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is appraised for.
 *
 * @param about the assignment, the case, or the task itself
 * @param adjudicator the office that may propose after the direct superior; null where there is
 *     none, or it is the subject's own
 */
record Matter(Ground ground, UUID taskId, UUID about, String title, @Nullable String adjudicator) {}
