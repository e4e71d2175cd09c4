package io.mandate.escalation.appraisals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.mandate.escalation.api.AppraisalDecision;
import io.mandate.escalation.api.AppraisalDuty;
import io.mandate.escalation.api.Seat;
import io.mandate.escalation.api.VoidCause;
import io.mandate.hierarchy.api.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an appraisal is in its life. A state offers a move by overriding it; every other is
 * refused.
 *
 * <pre>
 *   Opened ──propose──▶ Proposed ──decide──▶ Decided
 *    │ ▲ │ passOn          │ ▲ │ passOn (climbs)
 *    │ └─┘ (adjudicator)   │ └─┘
 *    └──────lapse──────────┴──▶ Lapsed          both: annul ──▶ Voided
 * </pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AppraisalState.Opened.class, name = "OPENED"),
  @JsonSubTypes.Type(value = AppraisalState.Proposed.class, name = "PROPOSED"),
  @JsonSubTypes.Type(value = AppraisalState.Decided.class, name = "DECIDED"),
  @JsonSubTypes.Type(value = AppraisalState.Lapsed.class, name = "LAPSED"),
  @JsonSubTypes.Type(value = AppraisalState.Voided.class, name = "VOIDED")
})
public sealed interface AppraisalState
    permits AppraisalState.Open,
        AppraisalState.Decided,
        AppraisalState.Lapsed,
        AppraisalState.Voided {

  /** Where an appraisal can be; the names in contracts. */
  enum Name {
    OPENED,
    PROPOSED,
    DECIDED,
    LAPSED,
    VOIDED
  }

  Name name();

  default AppraisalState propose(Proposed next) {
    throw AppraisalProblems.illegalMove("proposal", name());
  }

  default AppraisalState decide(Decided end) {
    throw AppraisalProblems.illegalMove("decision", name());
  }

  /** Whose turn it was let his window pass; it is this one's now. */
  default AppraisalState passOn(Seat to, Deadline window) {
    throw AppraisalProblems.illegalMove("climb", name());
  }

  /** The same, and nobody is left. */
  default AppraisalState lapse(Lapsed end) {
    throw AppraisalProblems.illegalMove("lapse", name());
  }

  /** It no longer counts. */
  default AppraisalState annul(Voided end) {
    throw AppraisalProblems.illegalMove("voiding", name());
  }

  /** Whose turn it is; null when it is over. */
  default @Nullable Seat seat() {
    return null;
  }

  /** The one next thing that will happen to it by itself (rule 23); null when it is over. */
  default @Nullable Deadline clock() {
    return null;
  }

  /** What was proposed; null where nothing was. */
  default @Nullable Proposal proposal() {
    return null;
  }

  default boolean open() {
    return clock() != null;
  }

  /** A state with a clock, and somebody whose turn it is. */
  sealed interface Open extends AppraisalState {
    @Override
    Seat seat();

    @Override
    Deadline clock();

    /** What he has to do. */
    AppraisalDuty duty();

    @Override
    default AppraisalState lapse(Lapsed end) {
      return end;
    }

    @Override
    default AppraisalState annul(Voided end) {
      return end;
    }
  }

  /**
   * The direct superior may propose, and after him the adjudicator.
   *
   * @param second whether it is the adjudicator's turn
   */
  record Opened(Seat seat, boolean second, Deadline clock) implements Open {
    @Override
    public Name name() {
      return Name.OPENED;
    }

    @Override
    public AppraisalDuty duty() {
      return AppraisalDuty.PROPOSAL;
    }

    @Override
    public AppraisalState propose(Proposed next) {
      return next;
    }

    @Override
    public Opened passOn(Seat to, Deadline window) {
      return new Opened(to, true, window);
    }
  }

  /** The decider may decide. */
  record Proposed(Seat seat, Proposal proposal, Deadline clock) implements Open {
    @Override
    public Name name() {
      return Name.PROPOSED;
    }

    @Override
    public AppraisalDuty duty() {
      return AppraisalDuty.DECISION;
    }

    @Override
    public AppraisalState decide(Decided end) {
      return end;
    }

    @Override
    public Proposed passOn(Seat to, Deadline window) {
      return new Proposed(to, proposal, window);
    }
  }

  record Decided(Seat by, AppraisalDecision decision, String reasons, Proposal proposal, Instant at)
      implements AppraisalState {
    @Override
    public Name name() {
      return Name.DECIDED;
    }
  }

  /**
   * @param duty what nobody was left for
   */
  record Lapsed(AppraisalDuty duty, @Nullable Proposal proposal, Instant at)
      implements AppraisalState {
    @Override
    public Name name() {
      return Name.LAPSED;
    }
  }

  record Voided(VoidCause cause, @Nullable Proposal proposal, Instant at)
      implements AppraisalState {
    @Override
    public Name name() {
      return Name.VOIDED;
    }
  }
}
