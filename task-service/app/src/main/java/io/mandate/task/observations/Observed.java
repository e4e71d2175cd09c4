package io.mandate.task.observations;

import io.mandate.task.api.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What would have gone up for one cause to one office, and what became of it instead.
 *
 * @param office that would have had the cases; null where nobody would
 * @param tasks that were observed: each is one case that did not open
 * @param open wait still
 * @param done came to an end all the same, by confirmation
 * @param ended otherwise: withdrawn, lapsed, moved to the line, annulled
 * @param escalated went up since, when the rules came to be enforced
 * @param daysToDone the median time from when each would have gone up to its confirmation, in days
 */
public record Observed(
    Cause cause,
    @Nullable String office,
    int tasks,
    int open,
    int done,
    int ended,
    int escalated,
    @Nullable Double daysToDone) {}
