package io.mandate.escalation.mandates;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Lending;
import io.mandate.escalation.api.Lending.EndedBy;
import io.mandate.escalation.api.Lending.MandateEnded;
import io.mandate.escalation.api.Lending.MandateRevoked;
import io.mandate.escalation.api.Lent;
import io.mandate.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a unit may do for the superior with one directive (rule 12). It gives exactly
 * its powers: task-service, which has the work, honours them from the ruling until it hears of the
 * end.
 */
@Entity
@Table(name = "mandate")
public class Mandate {
  @Id private UUID id;
  private UUID caseId;
  private UUID taskId;
  private int escalation;
  private String coordinator;
  private String office;
  private String title;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Lent lent;

  @Enumerated(EnumType.STRING)
  private MandateState state = MandateState.ACTIVE;

  private long version = 1;
  private Instant openedAt;
  private @Nullable Instant dueAt;
  private @Nullable Instant endedAt;
  private @Nullable String endedBecause;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Mandate() {}

  Mandate(CaseRuled ruled, Lent lent, String title) {
    this.id = lent.mandateId();
    this.caseId = ruled.caseId();
    this.taskId = ruled.taskId();
    this.escalation = ruled.escalation();
    this.coordinator = lent.coordinator();
    this.office = ruled.by().office();
    this.title = title;
    this.lent = lent;
    this.openedAt = ruled.at();
    this.dueAt = lent.until();
  }

  /** Taken back, with reasons. What was done under it before stands. */
  Lending revoke(String reasons, Actor actor, Instant now) {
    end(MandateMove.REVOCATION, MandateState.REVOKED, reasons, now);
    return new MandateRevoked(taskId, caseId, escalation, actor, now, id, reasons);
  }

  /** Its date passed: dated from then (rule 24). */
  Lending expire() {
    var date = dueAt == null ? openedAt : dueAt;
    end(MandateMove.DATE, MandateState.ENDED, EndedBy.DATE.name(), date);
    return ended(EndedBy.DATE, date);
  }

  /** The work that it was for ended. */
  Lending endWithWork(EndedBy by, Instant now) {
    end(MandateMove.END_OF_WORK, MandateState.ENDED, by.name(), now);
    return ended(by, now);
  }

  private MandateEnded ended(EndedBy by, Instant at) {
    return new MandateEnded(taskId, caseId, escalation, Actor.CLOCK, at, id, by);
  }

  private void end(MandateMove move, MandateState to, String because, Instant at) {
    if (!state.allows(move)) {
      throw Problem.of(MandateProblems.MANDATE_OVER).with("state", state.name());
    }
    state = to;
    endedAt = at;
    endedBecause = because;
    dueAt = null;
    version++;
  }

  /** Its date has passed; nobody noticed yet (rule 24). */
  boolean isDue(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  public UUID id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  public UUID taskId() {
    return taskId;
  }

  /** The unit whose head has the powers. */
  public String coordinator() {
    return coordinator;
  }

  /** The office that ruled, and lent them. */
  public String office() {
    return office;
  }

  public String title() {
    return title;
  }

  public Lent lent() {
    return lent;
  }

  public MandateState state() {
    return state;
  }

  public long version() {
    return version;
  }

  /** When it was lent. */
  public Instant openedAt() {
    return openedAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** DATE, DIRECTIVE_CLOSED, DIRECTIVE_REVOKED, or the reasons of a revocation. */
  public @Nullable String endedBecause() {
    return endedBecause;
  }
}
