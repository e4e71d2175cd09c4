package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The windows and limits that hold in a unit and below it for one urgency (rule 25).
 *
 * @param unit where it holds, or null for the organisation's default
 * @param version of this policy: stamped on whatever starts under it
 * @param answer to answer a request, a counter-offer or a question
 * @param grace to withdraw or amend what was declined
 * @param confirmation to confirm or reject a delivery
 * @param hearing to be heard on a case
 * @param ruling to rule on it
 * @param verdict to judge an assignment
 * @param vacancy how long a party may be without a head
 * @param minimum the least time left to a new head, and to a new date after a rejection
 * @param reminder between two reminders
 * @param lateness how late is not yet overdue, where the requester was late himself (rule 5)
 * @param rounds after which wrangling ends (rule 6)
 * @param rejections of deliveries, after which the parties are in dispute (rule 7)
 * @param petitionThreshold person-days above which a task may go straight up (rule 4)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Policy(
    @Nullable String unit,
    Urgency urgency,
    long version,
    Window answer,
    Window grace,
    Window confirmation,
    Window hearing,
    Window ruling,
    Window verdict,
    Window vacancy,
    Window minimum,
    Window reminder,
    Window lateness,
    int rounds,
    int rejections,
    BigDecimal petitionThreshold) {

  /** Numbers that are equal are written alike, whatever way they came. */
  public Policy {
    BigDecimal plain = petitionThreshold.stripTrailingZeros();
    petitionThreshold = plain.setScale(Math.max(0, plain.scale()));
  }

  /** A default for the whole organisation, version 0: what an organisation starts with. */
  public static Policy standard(Urgency urgency) {
    return switch (urgency) {
      case NORMAL -> paced(urgency, Window.ofDays(3), Window.ofDays(2));
      case URGENT -> paced(urgency, Window.ofDays(1), Window.ofDays(1));
      case CRITICAL -> paced(urgency, Window.of(Duration.ofHours(4)), hours(2));
    };
  }

  /** The same policy with one length for every window: for demonstrations and tests. */
  public Policy withEveryWindow(Window length) {
    return new Policy(
        unit,
        urgency,
        version,
        length,
        length,
        length,
        length,
        length,
        length,
        length,
        length,
        length,
        length,
        rounds,
        rejections,
        petitionThreshold);
  }

  /** The same policy for a unit and all below it. */
  public Policy in(String code) {
    return new Policy(
        code,
        urgency,
        version,
        answer,
        grace,
        confirmation,
        hearing,
        ruling,
        verdict,
        vacancy,
        minimum,
        reminder,
        lateness,
        rounds,
        rejections,
        petitionThreshold);
  }

  private static Policy paced(Urgency urgency, Window longer, Window shorter) {
    return new Policy(
        null,
        urgency,
        0,
        longer,
        shorter,
        longer,
        shorter,
        longer,
        longer,
        longer,
        shorter,
        longer,
        shorter,
        3,
        1,
        BigDecimal.valueOf(20));
  }

  private static Window hours(int hours) {
    return Window.of(Duration.ofHours(hours));
  }
}
