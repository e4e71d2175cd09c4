package io.mandate.escalation.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the adjudicator extended a hearing for, once (rule 9): his questions, and a meeting.
 *
 * @param asked the sides that still owe an answer
 * @param meeting when he summoned both; null when he did not
 */
record Extension(Set<String> asked, @Nullable Instant meeting) {
  Extension {
    asked = Set.copyOf(asked);
  }

  /** The same with one more question, or another meeting. */
  static Extension of(
      @Nullable Extension before, Collection<String> sides, @Nullable Instant meeting) {
    if (before == null) {
      return new Extension(Set.copyOf(sides), meeting);
    }
    var more = new TreeSet<>(before.asked);
    more.addAll(sides);
    return new Extension(more, meeting == null ? before.meeting : meeting);
  }

  Extension answeredBy(String side) {
    var fewer = new TreeSet<>(asked);
    fewer.remove(side);
    return new Extension(fewer, meeting);
  }

  /** Whether an answer is owed, or the meeting still ahead. */
  boolean unanswered(Instant now) {
    return !asked.isEmpty() || (meeting != null && now.isBefore(meeting));
  }
}
