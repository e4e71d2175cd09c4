package io.mandate.hierarchy.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, and whether half-open periods hold on it.
 *
 * @param today in the organisation's zone
 */
record Days(LocalDate today) {

  /** Null: since ever, or without end. */
  boolean within(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !from.isAfter(today)) && (to == null || to.isAfter(today));
  }

  boolean over(@Nullable LocalDate to) {
    return to != null && !to.isAfter(today);
  }
}
