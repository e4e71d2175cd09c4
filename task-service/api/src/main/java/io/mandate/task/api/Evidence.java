package io.mandate.task.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery is judged on (rule 13): a link, a digest or both; never an upload.
 *
 * @param criterion place of the criterion that it proves, from 1
 * @param madeAt when the evidence came to be; older than the task means existing work
 */
public record Evidence(
    int criterion, @Nullable String link, @Nullable String digest, Instant madeAt) {}
