package io.mandate.hierarchy.api;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a window runs out, and why then (rule 25).
 *
 * @param at when it runs out
 * @param start when it began
 * @param zone in which its days were counted
 * @param calendar code of the working calendar
 * @param window its length
 * @param policyVersion of the policy that gave the length
 * @param provisional whether the calendar may still change before {@code at}
 */
public record Deadline(
    Instant at,
    Instant start,
    ZoneId zone,
    String calendar,
    Window window,
    long policyVersion,
    boolean provisional) {}
