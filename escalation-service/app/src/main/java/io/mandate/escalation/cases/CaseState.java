package io.mandate.escalation.cases;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.OfferedTerms;
import io.mandate.hierarchy.api.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is in its life. A state offers a move by overriding it; every other is refused.
 *
 * <pre>
 *   Hearing ──deliberate──▶ Deliberating ──climb──▶ Deliberating (next superior)
 *      │  └──────stall──▶ Stalled ◀──stall──┘
 *      │                    │ resume ▶ Hearing if never heard, else Deliberating
 *      └──────────┬─────────┘
 *      Ruled, Settled, Withdrawn, Annulled
 * </pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Hearing.class, name = "HEARING"),
  @JsonSubTypes.Type(value = Deliberating.class, name = "DELIBERATING"),
  @JsonSubTypes.Type(value = Stalled.class, name = "STALLED"),
  @JsonSubTypes.Type(value = CaseState.Ruled.class, name = "RULED"),
  @JsonSubTypes.Type(value = CaseState.Settled.class, name = "SETTLED"),
  @JsonSubTypes.Type(value = CaseState.Withdrawn.class, name = "WITHDRAWN"),
  @JsonSubTypes.Type(value = CaseState.Annulled.class, name = "ANNULLED")
})
public sealed interface CaseState
    permits CaseState.Open,
        CaseState.Ruled,
        CaseState.Settled,
        CaseState.Withdrawn,
        CaseState.Annulled {

  /** Where a case can be; the names in contracts. */
  enum Name {
    HEARING,
    DELIBERATING,
    STALLED,
    RULED,
    SETTLED,
    WITHDRAWN,
    ANNULLED
  }

  Name name();

  /** A side has spoken (rule 9). */
  default CaseState speak(String side) {
    throw CaseProblems.illegalMove("statement", name());
  }

  /** The adjudicator asks, or summons (rule 9). */
  default CaseState inquire(Extension asked, Deadline window) {
    throw CaseProblems.illegalMove("inquiry", name());
  }

  /** The hearing ends (rule 9). */
  default CaseState deliberate(Deadline ruling) {
    throw CaseProblems.illegalMove("hearing-end", name());
  }

  /** The ruling window passed (rule 16). */
  default CaseState climb(Bench next, Deadline ruling) {
    throw CaseProblems.illegalMove("climb", name());
  }

  /** The adjudicator referred it upward (rule 16). */
  default CaseState refer(Bench next, Deadline window) {
    throw CaseProblems.illegalMove("referral", name());
  }

  /** The org changed: another superior, or another holder of the office, has it (rule 8). */
  default CaseState moveTo(Bench next, Deadline window) {
    throw CaseProblems.illegalMove("move", name());
  }

  /** Nobody is left (rules 8, 16). */
  default CaseState stall(Bench last, Deadline reminder) {
    throw CaseProblems.illegalMove("stall", name());
  }

  default CaseState remind(Deadline next) {
    throw CaseProblems.illegalMove("reminder", name());
  }

  default CaseState rule(Ruled end) {
    throw CaseProblems.illegalMove("ruling", name());
  }

  /** Terms are put on the table, assented to, or a withdrawal asked for (rule 20). */
  default CaseState bargain() {
    throw CaseProblems.illegalMove("settlement", name());
  }

  default CaseState settle(Settled end) {
    throw CaseProblems.illegalMove("settlement", name());
  }

  default CaseState withdraw(Withdrawn end) {
    throw CaseProblems.illegalMove("withdrawal", name());
  }

  default CaseState annul(Annulled end) {
    throw CaseProblems.illegalMove("annulment", name());
  }

  /** Who has it; null when nobody ever had, and when it is closed. */
  default @Nullable Bench bench() {
    return null;
  }

  /** The one next thing that will happen to it by itself (rule 23); null when it is closed. */
  default @Nullable Deadline clock() {
    return null;
  }

  default boolean open() {
    return clock() != null;
  }

  /** A state from which the case can still end in every way (rules 16, 20). */
  sealed interface Open extends CaseState permits Hearing, Deliberating, Stalled {
    @Override
    Deadline clock();

    @Override
    default CaseState rule(Ruled end) {
      return end;
    }

    @Override
    default CaseState bargain() {
      return this;
    }

    @Override
    default CaseState settle(Settled end) {
      return end;
    }

    @Override
    default CaseState withdraw(Withdrawn end) {
      return end;
    }

    @Override
    default CaseState annul(Annulled end) {
      return end;
    }
  }

  record Ruled(Adjudicator by, Ruling ruling, Instant at) implements CaseState {
    @Override
    public Name name() {
      return Name.RULED;
    }
  }

  record Settled(
      CaseSettled.On on, @Nullable Integer delivery, @Nullable OfferedTerms terms, Instant at)
      implements CaseState {
    @Override
    public Name name() {
      return Name.SETTLED;
    }
  }

  record Withdrawn(Instant at) implements CaseState {
    @Override
    public Name name() {
      return Name.WITHDRAWN;
    }
  }

  record Annulled(Instant at) implements CaseState {
    @Override
    public Name name() {
      return Name.ANNULLED;
    }
  }
}
