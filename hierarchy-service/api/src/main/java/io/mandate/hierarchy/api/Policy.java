package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The windows and limits that hold in a unit and below it for one urgency (rule 25). Those from
 * {@code dueSoon} on came later: where an older record lacks them, the standard ones are read.
 *
 * @param unit the nearest that says something of its own, or null for the organisation's default
 * @param version the org version in which what holds was last changed, here or above: stamped on
 *     whatever starts under it
 * @param answer to answer a request, a counter-offer or a question
 * @param grace to withdraw or amend what was declined
 * @param confirmation to confirm or reject a delivery
 * @param hearing to be heard on a case
 * @param ruling to rule on it
 * @param verdict to judge an assignment
 * @param vacancy how long a party may be without a head
 * @param minimum the least time left to a new head, and to a new date after a rejection
 * @param reminder between two reminders that the product sends
 * @param lateness how late is not yet overdue, where the requester was late himself (rule 5)
 * @param rounds after which wrangling ends (rule 6)
 * @param rejections of deliveries, after which the parties are in dispute (rule 7)
 * @param petitionThreshold person-days above which a task may go straight up (rule 4)
 * @param dueSoon how long before a due date notice is given of it
 * @param nudge the least time between two reminders (催办) of one thing that people send
 * @param proposal to propose an appraisal (rule 17)
 * @param decision to decide on one
 * @param redos how often an assignment may be sent back to be done again (rule 15)
 * @param favourDays person-days, the largest favour (rule 3)
 * @param favoursOpen the most favours open between two units at once
 * @param imbalance person-days, from which the balance between two units is flagged (rule 18)
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
    BigDecimal petitionThreshold,
    @JsonProperty(defaultValue = "by urgency") Window dueSoon,
    @JsonProperty(defaultValue = "by urgency") Window nudge,
    @JsonProperty(defaultValue = "P3D") Window proposal,
    @JsonProperty(defaultValue = "P3D") Window decision,
    @JsonProperty(defaultValue = "1") Integer redos,
    @JsonProperty(defaultValue = "2") BigDecimal favourDays,
    @JsonProperty(defaultValue = "5") Integer favoursOpen,
    @JsonProperty(defaultValue = "20") BigDecimal imbalance) {
  private static final int MOST_DIGITS = 30;
  private static final Window DAYS_TO_APPRAISE = Window.ofDays(3);

  /** Numbers that are equal are written alike, whatever way they came. */
  public Policy {
    petitionThreshold = plain(petitionThreshold);
    dueSoon = dueSoon == null ? notice(urgency) : dueSoon;
    nudge = nudge == null ? notice(urgency) : nudge;
    proposal = proposal == null ? DAYS_TO_APPRAISE : proposal;
    decision = decision == null ? DAYS_TO_APPRAISE : decision;
    redos = redos == null ? 1 : redos;
    favourDays = favourDays == null ? BigDecimal.TWO : plain(favourDays);
    favoursOpen = favoursOpen == null ? 5 : favoursOpen;
    imbalance = imbalance == null ? BigDecimal.valueOf(20) : plain(imbalance);
  }

  /** A default for the whole organisation, version 0: what an organisation starts with. */
  public static Policy standard(Urgency urgency) {
    return switch (urgency) {
      case NORMAL -> paced(urgency, Window.ofDays(3), Window.ofDays(2));
      case URGENT -> paced(urgency, Window.ofDays(1), Window.ofDays(1));
      case CRITICAL -> paced(urgency, hours(4), hours(2));
    };
  }

  /** The same policy with one length for every window: for demonstrations and tests. */
  public Policy withEveryWindow(Window length) {
    return PolicyTerms.everyWindow(length).over(this, unit, version);
  }

  /** The same policy for a unit and all below it. */
  public Policy in(String code) {
    return PolicyTerms.NONE.over(this, code, version);
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
        BigDecimal.valueOf(20),
        notice(urgency),
        notice(urgency),
        DAYS_TO_APPRAISE,
        DAYS_TO_APPRAISE,
        1,
        BigDecimal.TWO,
        5,
        BigDecimal.valueOf(20));
  }

  private static Window notice(Urgency urgency) {
    return switch (urgency) {
      case NORMAL -> Window.ofDays(1);
      case URGENT -> hours(4);
      case CRITICAL -> hours(1);
    };
  }

  private static Window hours(int hours) {
    return Window.of(Duration.ofHours(hours));
  }

  /**
   * @throws IllegalArgumentException when it has more digits than anybody counts with
   */
  static BigDecimal plain(BigDecimal number) {
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      throw new IllegalArgumentException("a number of at most " + MOST_DIGITS + " digits");
    }
    BigDecimal plain = number.stripTrailingZeros();
    return plain.setScale(Math.max(0, plain.scale()));
  }
}
