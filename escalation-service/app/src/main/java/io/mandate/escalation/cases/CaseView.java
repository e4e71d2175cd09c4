package io.mandate.escalation.cases;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.Diagnosis;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.OfferedTerms;
import io.mandate.escalation.api.Route;
import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Wish;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as its readers see it.
 *
 * @param escalation which escalation of the task it is, from 1
 * @param culprits who was silent or late
 * @param adjudicator who has it, or had it last; null when nobody ever had
 * @param terms the terms on the table
 * @param table whose they are, and what waits for whom; null when the case is closed
 * @param sides both parties side by side
 * @param next the one next thing that will happen by itself; null when it is closed
 * @param route the path by which the adjudicator was found
 * @param bench the interests of both sides, for who has to rule; only when the case is read alone
 * @param ruling only when RULED; settlement only when SETTLED
 */
public record CaseView(
    UUID id,
    UUID taskId,
    int escalation,
    long version,
    CaseState.Name state,
    Cause cause,
    List<String> culprits,
    Urgency urgency,
    String title,
    Instant openedAt,
    int level,
    @Nullable Adjudicator adjudicator,
    Terms terms,
    List<Side> sides,
    @Nullable Next next,
    Route route,
    List<Pending> pendingWishes,
    @Nullable RulingView ruling,
    @Nullable SettlementView settlement,
    @Nullable Table table,
    @Nullable List<StatementView> statements,
    @Nullable List<InquiryView> inquiries,
    @Nullable BenchView bench) {

  /**
   * One party and what it put on the table.
   *
   * @param answerer who answers for it now; null while its office is vacant
   * @param spoken whether it has spoken; null outside a hearing
   * @param asked whether it owes the adjudicator an answer; null outside a hearing
   * @param assents whether it assents to the terms on the table
   * @param terms what it offered last; null when the terms on the table are not its own
   */
  public record Side(
      String party,
      @Nullable String answerer,
      @Nullable Boolean spoken,
      @Nullable Boolean asked,
      boolean assents,
      @Nullable Terms terms) {}

  /** A deadline that explains itself (rule 25). */
  public record Next(What what, Deadline deadline) {}

  /** What happens when nobody does anything. */
  public enum What {
    HEARING_ENDS,
    CLIMBS,
    REMINDER
  }

  /** A wish that has to wait (rule 20). */
  public record Pending(UUID wishId, Wish wish, String party) {}

  /** What was decided, by whom and when, and whose problem it was (rule 22). */
  public record RulingView(Adjudicator by, Ruling ruling, List<Diagnosis> diagnosis, Instant at) {}

  /** What the parties agreed on; {@code delivery} is its number when they did on one. */
  public record SettlementView(
      CaseSettled.On on, @Nullable Integer delivery, @Nullable OfferedTerms terms, Instant at) {}

  /**
   * What is on the table (rule 20).
   *
   * @param offer number of the offer that stands; 0 for the terms on which the task escalated
   * @param offeredBy whose it is; null when nobody offered any
   * @param secondSettlement whether a settlement needs the adjudicator's assent too
   * @param withdrawalAsked whether the requester asks to withdraw what was agreed
   */
  public record Table(
      int offer, @Nullable String offeredBy, boolean secondSettlement, boolean withdrawalAsked) {}

  /** What was put on the record (rule 9). */
  public record StatementView(
      UUID id,
      int number,
      String side,
      Statement.Capacity capacity,
      String by,
      String text,
      Instant at) {

    public static StatementView of(Statement statement) {
      return new StatementView(
          statement.id(),
          statement.number(),
          statement.side(),
          statement.capacity(),
          statement.by(),
          statement.text(),
          statement.at());
    }
  }

  /**
   * What the adjudicator asked, or for when he summoned both (rule 9).
   *
   * @param to the sides that have to answer
   * @param meetingAt with {@code place}: of a summons
   */
  public record InquiryView(
      int number,
      Inquiry.Kind kind,
      List<String> to,
      String by,
      String text,
      @Nullable Instant meetingAt,
      @Nullable String place,
      Instant at) {

    public static InquiryView of(Inquiry inquiry) {
      return new InquiryView(
          inquiry.number(),
          inquiry.kind(),
          inquiry.to(),
          inquiry.by(),
          inquiry.text(),
          inquiry.meetingAt(),
          inquiry.place(),
          inquiry.at());
    }
  }

  static @Nullable Boolean spoken(CaseState state, String side) {
    return state instanceof Hearing hearing ? hearing.spoken().contains(side) : null;
  }

  static @Nullable Boolean asked(CaseState state, String side) {
    return state instanceof Hearing hearing ? hearing.asks(side) : null;
  }
}
