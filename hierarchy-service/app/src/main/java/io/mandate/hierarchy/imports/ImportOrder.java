package io.mandate.hierarchy.imports;

import java.util.UUID;

/**
 * An import to be run.
 *
 * @param by who asked for it: a person's code, or {@code role:} and a role
 */
public record ImportOrder(UUID id, ImportTerms terms, String by, ImportFiles files) {}
