package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Cost;
import io.mandate.task.api.RequesterPart;
import io.mandate.task.api.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a draft asks so far. A task states its whole case before it is submitted (rule 4). */
public record Ask(
    @Size(max = TEXT) @Nullable String what,
    @Size(max = TEXT) @Nullable String whyThisUnit,
    @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> criteria,
    @Nullable Instant due,
    @Size(max = TEXT) @Nullable String purpose,
    @Size(max = TEXT) @Nullable String gain,
    @Nullable Cost cost,
    @Valid @Nullable Part requesterPart) {
  private static final int TEXT = 4000;
  private static final Cost NO_COST = new Cost(BigDecimal.ZERO, null, null);

  /** What the requester would do first (rule 5). */
  public record Part(@Size(max = TEXT) @Nullable String what, @Nullable Instant due) {
    static @Nullable Part of(@Nullable RequesterPart stated) {
      return stated == null ? null : new Part(stated.what(), stated.due());
    }

    RequesterPart stated() {
      return new RequesterPart(Objects.requireNonNull(what), Objects.requireNonNull(due));
    }
  }

  /** The terms in force. */
  static Ask of(Terms terms) {
    return new Ask(
        terms.what(),
        terms.whyThisUnit(),
        terms.criteria(),
        terms.due(),
        terms.purpose(),
        terms.gain(),
        terms.cost(),
        Part.of(terms.requesterPart()));
  }

  /**
   * The complete terms.
   *
   * @throws Problem {@code incomplete-task} naming every item of rule 4 that is missing, or a due
   *     date that has passed
   */
  public Terms terms(Instant now) {
    Problem problem = Problem.of(TaskProblems.INCOMPLETE);
    boolean complete =
        present(problem, "what", what)
            & present(problem, "whyThisUnit", whyThisUnit)
            & present(problem, "purpose", purpose)
            & present(problem, "gain", gain)
            & listed(problem)
            & dated(problem, now)
            & costed(problem)
            & parted(problem, now);
    if (!complete) {
      throw problem;
    }
    return stated();
  }

  /** The items of rule 4 that were never stated, by their names. */
  List<String> missing() {
    return Stream.of(
            whyThisUnit == null ? "whyThisUnit" : "",
            criteria == null || criteria.isEmpty() ? "criteria" : "",
            purpose == null ? "purpose" : "",
            gain == null ? "gain" : "",
            cost == null ? "cost" : "")
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /**
   * What a favour needs (rule 3).
   *
   * @throws Problem {@code incomplete-task} without what is asked, or a date to come
   */
  void requireFavour(Instant now) {
    Problem problem = Problem.of(TaskProblems.INCOMPLETE);
    boolean sized = cost == null || costed(problem);
    boolean free = noted(problem, "requesterPart", "not-for-favours", requesterPart == null);
    if (!(present(problem, "what", what) & dated(problem, now) & sized & free)) {
      throw problem;
    }
  }

  /**
   * The terms of a task that was submitted, which were found complete then. What a favour leaves
   * out is empty, and that it is done is its one criterion.
   */
  Terms stated() {
    String asked = Objects.requireNonNull(what);
    return new Terms(
        asked,
        Objects.requireNonNullElse(whyThisUnit, ""),
        criteria == null || criteria.isEmpty() ? List.of(asked) : criteria,
        Objects.requireNonNull(due),
        Objects.requireNonNullElse(purpose, ""),
        Objects.requireNonNullElse(gain, ""),
        Objects.requireNonNullElse(cost, NO_COST),
        requesterPart == null ? null : requesterPart.stated());
  }

  private boolean listed(Problem problem) {
    boolean good =
        criteria != null
            && !criteria.isEmpty()
            && criteria.stream().noneMatch(line -> line == null || line.isBlank());
    return noted(problem, "criteria", "required", good);
  }

  private boolean dated(Problem problem, Instant now) {
    if (due == null) {
      return noted(problem, "due", "required", false);
    }
    return noted(problem, "due", "due-past", due.isAfter(now))
        && noted(problem, "due", "due-too-far", !DueDates.tooFar(due, now));
  }

  private boolean costed(Problem problem) {
    boolean effort = Optional.ofNullable(cost).map(Cost::personDays).isPresent();
    if (!effort) {
      return noted(problem, "cost.personDays", "required", false);
    }
    return noted(
        problem,
        "cost.personDays",
        "not-negative",
        cost != null && cost.personDays().signum() >= 0);
  }

  /** His part comes first, so it is due first. */
  private boolean parted(Problem problem, Instant now) {
    if (requesterPart == null) {
      return true;
    }
    boolean named = present(problem, "requesterPart.what", requesterPart.what());
    Instant first = requesterPart.due();
    if (first == null) {
      return noted(problem, "requesterPart.due", "required", false);
    }
    boolean before = due == null || first.isBefore(due);
    return named
        & noted(problem, "requesterPart.due", "due-past", first.isAfter(now))
        & noted(problem, "requesterPart.due", "part-not-first", before);
  }

  private static boolean present(Problem problem, String field, @Nullable String value) {
    return noted(problem, field, "required", value != null && !value.isBlank());
  }

  private static boolean noted(Problem problem, String field, String code, boolean good) {
    if (!good) {
      problem.violation("body.terms." + field, code);
    }
    return good;
  }
}
