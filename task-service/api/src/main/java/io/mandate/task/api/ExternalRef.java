package io.mandate.task.api;

import org.jspecify.annotations.Nullable;

/**
 * What the task is called in another system.
 *
 * @param id unique in that system
 * @param url where people find it there
 */
public record ExternalRef(String system, String id, @Nullable String url) {}
