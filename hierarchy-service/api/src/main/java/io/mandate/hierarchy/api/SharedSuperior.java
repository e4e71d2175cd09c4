package io.mandate.hierarchy.api;

import org.jspecify.annotations.Nullable;

/**
 * The answer to "who is the nearest superior of all of them", with its proof.
 *
 * @param superior null when there is nobody: a case opens STALLED
 */
public record SharedSuperior(@Nullable Superior superior, Path path) {}
