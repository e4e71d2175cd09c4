package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.Deadline;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Both sides may speak until the window ends, or both have and owe no answer.
 *
 * @param extension what it was extended for; null when it was not
 */
record Hearing(Bench bench, Deadline clock, Set<String> spoken, @Nullable Extension extension)
    implements CaseState.Open {
  Hearing {
    spoken = Set.copyOf(spoken);
  }

  static Hearing of(Bench bench, Deadline clock) {
    return new Hearing(bench, clock, Set.of(), null);
  }

  @Override
  public Name name() {
    return Name.HEARING;
  }

  @Override
  public Hearing speak(String side) {
    var more = new TreeSet<>(spoken);
    more.add(side);
    var left = extension == null ? null : extension.answeredBy(side);
    return new Hearing(bench, clock, more, left);
  }

  @Override
  public Hearing inquire(Extension asked, Deadline window) {
    return new Hearing(bench, window, spoken, asked);
  }

  @Override
  public Deliberating deliberate(Deadline ruling) {
    return new Deliberating(bench, ruling);
  }

  @Override
  public Hearing refer(Bench next, Deadline window) {
    return moveTo(next, window);
  }

  @Override
  public Hearing moveTo(Bench next, Deadline window) {
    return new Hearing(next, window, spoken, extension);
  }

  @Override
  public Stalled stall(Bench last, Deadline reminder) {
    return new Stalled(last, reminder, 0, false, spoken, extension);
  }

  /** Whether all have said what they have to say. */
  boolean complete(Collection<String> sides, Instant now) {
    return spoken.containsAll(sides) && (extension == null || !extension.unanswered(now));
  }

  /** Whether the side is silent: it has not spoken, or owes an answer. */
  boolean silent(String side) {
    return !spoken.contains(side) || asks(side);
  }

  boolean asks(String side) {
    return extension != null && extension.asked().contains(side);
  }
}
