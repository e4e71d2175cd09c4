package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands in the tree over a period.
 *
 * @param parent the unit above, or null for a root
 * @param from first day, in the organisation's zone; null: since ever
 * @param to first day on which it no longer holds; null: without end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Placement(
    @Nullable String parent, @Nullable LocalDate from, @Nullable LocalDate to) {}
