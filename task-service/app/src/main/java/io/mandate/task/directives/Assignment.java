package io.mandate.task.directives;

import io.mandate.hierarchy.api.Party;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Order;
import io.mandate.task.api.Todo;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** One party's part of a directive. It is changed through the directive, whose row is the lock. */
@Entity
@Table(name = "assignment")
public class Assignment {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "directive_id")
  private Directive directive;

  private int place;
  private long version;
  private String party;
  private String unit;

  @Enumerated(EnumType.STRING)
  private AssignmentState state = AssignmentState.ISSUED;

  /** Who must judge now: a hot column, for lists. */
  @Column(name = "judge_office")
  private @Nullable String judgeOffice;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "ordered", columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Order order;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Work work = Work.NONE;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private @Nullable Clock clock;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Assignment() {}

  Assignment(Directive directive, int place, Progress progress) {
    Order order = progress.order();
    this.directive = directive;
    this.place = place;
    this.order = order;
    this.id = order.id();
    this.party = order.party();
    this.unit = Party.parse(order.party()).unit();
    become(progress);
  }

  void receive() {
    become(progress().received());
  }

  /** Goes to judgement, or is late work for who judges already. */
  void deliver(Delivery delivery, Moment moment) {
    become(progress().delivered(delivery, directive.ordered(), moment));
  }

  /** The due date passed: it goes to judgement as it is. */
  void overdue(Moment moment) {
    become(progress().overdue(directive.ordered(), moment));
  }

  /** A verdict that ends it, or after which it is to be done again (rules 13, 15). */
  Judged judge(Finding finding, @Nullable UUID mandate, Moment moment) {
    progress().require(AssignmentMove.VERDICT);
    Verdicts.check(finding, this, directive.assignments());
    Redos.check(finding, this, moment);
    Judged verdict = Judged.of(finding, work, mandate, moment);
    become(progress().judged(verdict));
    return verdict;
  }

  /** Every input is MET: its due date runs (rule 15). */
  void begin(Instant due, Instant now) {
    become(progress().begun(due, now));
  }

  /** An input ended otherwise: it goes to judgement as it is (rule 15). */
  void inputFailed(Moment moment) {
    become(progress().inputFailed(directive.ordered(), moment));
  }

  void amend(Order other, Instant now) {
    become(progress().amended(other, now));
  }

  void revoke() {
    become(progress().revoked());
  }

  /** Another judge, a stall or a reminder, with the clock that goes with it. */
  void passTo(Judgement judgement, Clock next) {
    become(progress().passedTo(judgement, next));
  }

  /** Refuses a move that its state does not know. */
  void require(AssignmentMove move) {
    progress().require(move);
  }

  private Progress progress() {
    return new Progress(order, state, work, clock);
  }

  /** The only place that writes the state's columns. */
  private void become(Progress next) {
    this.order = next.order();
    this.state = next.state();
    this.work = next.work();
    this.clock = next.clock();
    this.dueAt = clock == null ? null : clock.due();
    this.judgeOffice = next.judgeOffice();
    this.version++;
  }

  /** It waits for its inputs: their end is its next thing. */
  public boolean waits() {
    return progress().waits();
  }

  /** It waits for the verdict of who coordinates (rule 12). */
  boolean isBeforeLead() {
    Judgement judgement = work.judgement();
    return state == AssignmentState.TO_JUDGE && judgement != null && judgement.lent();
  }

  boolean isMet() {
    Judged verdict = work.judged();
    return verdict != null && verdict.verdict() == Verdict.MET;
  }

  /** It ended otherwise than MET. */
  boolean failed() {
    return state.isFinal() && !isMet();
  }

  boolean isDue(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  /** What somebody must do about it now; null when it has ended. */
  @Nullable Todo todo(Moment moment) {
    return AssignmentTodos.of(this, directive.ordered(), moment.org());
  }

  public UUID id() {
    return id;
  }

  public Directive directive() {
    return directive;
  }

  public long version() {
    return version;
  }

  /** Its place among the directive's parts, from 1. */
  public int place() {
    return place;
  }

  public String party() {
    return party;
  }

  /** The unit that the party is, or that the person named. */
  public String unit() {
    return unit;
  }

  public AssignmentState state() {
    return state;
  }

  /** Whose judgement it waits for; null before, after, and while nobody is above all parties. */
  public @Nullable String judgeOffice() {
    return judgeOffice;
  }

  /** The date that holds; of a part that waits for inputs the ordered one. */
  public Instant due() {
    Instant moved = work.due();
    return moved == null ? order.due() : moved;
  }

  public Order order() {
    return order;
  }

  public Work work() {
    return work;
  }

  public @Nullable Clock clock() {
    return clock;
  }
}
