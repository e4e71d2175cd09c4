package io.mandate.hierarchy.org;

import io.mandate.hierarchy.database.OverlapRefused;
import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The problem types of this service. */
@ApplicationScoped
public class HierarchyProblems implements ProblemCatalogue {
  /** A party was asked how it stands to itself. */
  public static final ProblemType PARTY_TO_ITSELF = new ProblemType("party-to-itself", 422);

  /** The chain of a person without a main post, of no unit. */
  public static final ProblemType UNIT_NEEDED = new ProblemType("unit-needed", 422);

  /** A code that is in use already, now or once. */
  public static final ProblemType CODE_TAKEN = new ProblemType("code-taken", 409);

  /** Who is appointed is not on record. */
  public static final ProblemType PERSON_UNKNOWN = new ProblemType("person-unknown", 409);

  /**
   * At some time of the period the unit does not exist, or something still stands in or under it.
   */
  public static final ProblemType UNIT_NOT_THERE = new ProblemType("unit-not-there", 409);

  /** What is to end has ended by then. */
  public static final ProblemType ALREADY_ENDED = new ProblemType("already-ended", 409);

  /** No working hour in the next ten years. */
  public static final ProblemType CALENDAR_NEVER_WORKS =
      new ProblemType("calendar-never-works", 422);

  /** A list of holidays with lines that mean nothing. */
  public static final ProblemType HOLIDAYS_UNREADABLE = new ProblemType("holidays-unreadable", 422);

  /** An arbiter is for two different units that stand under none. */
  public static final ProblemType NOT_TWO_ROOTS = new ProblemType("not-two-roots", 409);

  @Override
  public List<ProblemType> types() {
    return List.of(
        OverlapRefused.TYPE,
        OverlapRefused.ARBITER_TAKEN,
        PARTY_TO_ITSELF,
        UNIT_NEEDED,
        CODE_TAKEN,
        PERSON_UNKNOWN,
        UNIT_NOT_THERE,
        ALREADY_ENDED,
        CALENDAR_NEVER_WORKS,
        HOLIDAYS_UNREADABLE,
        NOT_TWO_ROOTS,
        Charts.BEFORE_THE_ORG,
        OrgVersionFilter.NOT_REACHED);
  }

  @Override
  public Map<String, ProblemType> constraints() {
    return Map.of(
        "placement_of_unit", UNIT_NOT_THERE,
        "placement_under_unit", UNIT_NOT_THERE,
        "appointment_in_unit", UNIT_NOT_THERE,
        "unit_successor_fkey", UNIT_NOT_THERE);
  }
}
