package io.mandate.task.org;

import org.jspecify.annotations.Nullable;

/**
 * Who has to judge, by office (rule 14).
 *
 * @param office {@code UNIT/HEAD} or {@code UNIT/IN_CHARGE}
 * @param person who held it when the window began; null while nobody did
 * @param greatest the greatest of his distances in the parties' chains (rule 8)
 * @param sum the sum of these distances
 */
public record Judge(String office, @Nullable String person, int greatest, int sum) {}
