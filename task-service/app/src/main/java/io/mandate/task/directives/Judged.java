package io.mandate.task.directives;

import io.mandate.task.api.Actor;
import io.mandate.task.api.Verdict;
import java.time.Instant;

/**
 * How an assignment was judged.
 *
 * @param late nothing was delivered by the due date
 */
public record Judged(Verdict verdict, String reasons, boolean late, Actor by, Instant at) {}
