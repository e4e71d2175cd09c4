package io.mandate.task.directives;

import io.mandate.task.api.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a judge says of an assignment.
 *
 * @param blockedBy of BLOCKED: the input that held it up
 * @param redo of PARTIAL or EMPTY: the date by which to do it again; null where it is final
 */
public record Finding(
    Verdict verdict, String reasons, @Nullable UUID blockedBy, @Nullable Instant redo) {}
