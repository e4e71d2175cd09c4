package io.mandate.task.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, and on what terms (rule 4).
 *
 * @param criteria what the delivery is accepted by; evidence names them by their place, from 1
 * @param gain what the counterpart gains, or an explicit "nothing known"
 * @param requesterPart what the requester does first; null where the counterpart alone is bound
 */
public record Terms(
    String what,
    String whyThisUnit,
    List<String> criteria,
    Instant due,
    String purpose,
    String gain,
    Cost cost,
    @Nullable RequesterPart requesterPart) {
  public Terms {
    criteria = List.copyOf(criteria);
  }

  /** Terms that bind the counterpart alone. */
  public Terms(
      String what,
      String whyThisUnit,
      List<String> criteria,
      Instant due,
      String purpose,
      String gain,
      Cost cost) {
    this(what, whyThisUnit, criteria, due, purpose, gain, cost, null);
  }

  /** The same request for this delivery. */
  public Terms delivering(String other, List<String> accepted, Instant by) {
    return new Terms(other, whyThisUnit, accepted, by, purpose, gain, cost);
  }

  public Terms dueBy(Instant other) {
    return new Terms(what, whyThisUnit, criteria, other, purpose, gain, cost, requesterPart);
  }

  /** The counterpart's date moved by the requester's lateness (rule 5). */
  public Terms after(Duration lateness) {
    return lateness.isPositive() ? dueBy(due.plus(lateness)) : this;
  }

  /** The requester's part by another date; what he is later by moves the counterpart's. */
  public Terms partDueBy(RequesterPart part, Instant other) {
    var moved = after(Duration.between(part.due(), other));
    return new Terms(
        what,
        whyThisUnit,
        criteria,
        moved.due,
        purpose,
        gain,
        cost,
        new RequesterPart(part.what(), other));
  }
}
