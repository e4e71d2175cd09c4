package io.mandate.task.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What shows an effort: a link, a digest or both; never an upload.
 *
 * @param madeAt when it came to be
 */
public record Proof(@Nullable String link, @Nullable String digest, Instant madeAt) {}
