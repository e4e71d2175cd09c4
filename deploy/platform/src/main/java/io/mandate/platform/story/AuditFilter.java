package io.mandate.platform.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which records; all of what is null.
 *
 * @param from recorded then or later
 * @param to recorded before
 * @param unit that it concerns
 * @param actor who did it, or for whom it was done
 */
record AuditFilter(
    @Nullable Instant from, @Nullable Instant to, @Nullable String unit, @Nullable String actor) {}
