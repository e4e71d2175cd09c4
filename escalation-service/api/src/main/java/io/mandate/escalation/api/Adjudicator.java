package io.mandate.escalation.api;

import org.jspecify.annotations.Nullable;

/**
 * Who must rule, by office (rule 8).
 *
 * @param office {@code UNIT/HEAD} or {@code UNIT/IN_CHARGE}
 * @param person who holds it; null while nobody does
 */
public record Adjudicator(String office, @Nullable String person) {}
