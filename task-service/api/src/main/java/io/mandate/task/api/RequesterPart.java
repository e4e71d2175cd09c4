package io.mandate.task.api;

import java.time.Instant;

/**
 * What the terms bind the requester to (rule 5). His part comes first: the counterpart is bound
 * when it has confirmed it.
 *
 * @param due before the counterpart's
 */
public record RequesterPart(String what, Instant due) {}
