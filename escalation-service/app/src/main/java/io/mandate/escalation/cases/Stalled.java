package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.Deadline;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is left who has not let it pass; its clock is the next reminder.
 *
 * @param bench who had it last; null when it opened so
 * @param reminders sent so far
 * @param heard whether its hearing has ended
 * @param spoken who had spoken in a hearing that did not end
 * @param extension what that hearing was extended for
 */
record Stalled(
    @Nullable Bench bench,
    Deadline clock,
    int reminders,
    boolean heard,
    Set<String> spoken,
    @Nullable Extension extension)
    implements CaseState.Open {
  Stalled {
    spoken = Set.copyOf(spoken);
  }

  /** As a case opens that nobody stands above. */
  static Stalled forNobody(Deadline reminder) {
    return new Stalled(null, reminder, 0, false, Set.of(), null);
  }

  @Override
  public Name name() {
    return Name.STALLED;
  }

  @Override
  public CaseState.Open moveTo(Bench next, Deadline window) {
    return heard ? new Deliberating(next, window) : new Hearing(next, window, spoken, extension);
  }

  @Override
  public Stalled remind(Deadline next) {
    return new Stalled(bench, next, reminders + 1, heard, spoken, extension);
  }
}
