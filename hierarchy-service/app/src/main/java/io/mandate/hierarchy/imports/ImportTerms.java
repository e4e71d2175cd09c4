package io.mandate.hierarchy.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of an import.
 *
 * @param from the day on which what it brings starts and what it leaves out ends; null: today
 * @param top a unit to put above all roots, in the posts form
 */
public record ImportTerms(
    Form form,
    boolean dryRun,
    OnError onError,
    @Nullable LocalDate from,
    @Nullable Top top,
    boolean confirmShrink) {

  /** What the files look like. */
  public enum Form {
    /** {@code units.csv}, {@code people.csv}, {@code appointments.csv}. */
    UNITS,
    /** One row a post, with {@code reports_to}. */
    POSTS
  }

  /** What happens when some rows are bad. */
  public enum OnError {
    /** Nothing is applied. */
    REFUSE,
    /** The good rows are. */
    SKIP
  }

  /** A unit above all roots; its head is a person of the same code and name. */
  public record Top(String code, String name) {}
}
