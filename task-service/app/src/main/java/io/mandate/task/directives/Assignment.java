package io.mandate.task.directives;

import io.mandate.hierarchy.api.Party;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Order;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.TaskProblems;
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
import java.util.Locale;
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

  Assignment(Directive directive, int place, Order order, Instant now) {
    this.directive = directive;
    this.place = place;
    this.order = order;
    this.id = order.id();
    this.party = order.party();
    this.unit = Party.parse(order.party()).unit();
    become(
        AssignmentState.ISSUED,
        Work.NONE,
        Clock.dated(party, Clock.Kind.DUE_DATE, order.due(), now));
  }

  void receive() {
    require(AssignmentMove.RECEIPT);
    become(AssignmentState.ACTIVE, work, clock);
  }

  /** Goes to judgement; what comes late does not start the judge's window anew. */
  void deliver(Delivery delivery, Moment moment) {
    require(AssignmentMove.DELIVERY);
    if (state != AssignmentState.TO_JUDGE) {
      toJudge(work.delivered(delivery), moment);
      return;
    }
    if (work.last() != null) {
      throw illegal(AssignmentMove.DELIVERY);
    }
    become(state, work.delivered(delivery), clock);
  }

  /** The due date passed: it goes to judgement as it is. */
  void overdue(Moment moment) {
    require(AssignmentMove.DUE);
    toJudge(work.overdue(), moment);
  }

  /** MET needs evidence for every criterion (rule 13). */
  void judge(Judged verdict) {
    require(AssignmentMove.VERDICT);
    Verdicts.check(verdict.verdict(), work.last(), order.criteria().size());
    become(AssignmentState.JUDGED, work.judged(verdict), null);
  }

  /** Another judge, a stall or a reminder, with the clock that goes with it. */
  void passTo(Judgement judgement, Clock next) {
    become(state, work.before(judgement), next);
  }

  private void toJudge(Work done, Moment moment) {
    var opened = Judging.opened(directive.ordered(), party, moment);
    become(
        AssignmentState.TO_JUDGE,
        done.before(opened),
        Judging.clock(opened, directive.ordered(), moment));
  }

  /** The only place that writes the state's columns. */
  private void become(AssignmentState next, Work done, @Nullable Clock other) {
    this.state = next;
    this.work = done;
    this.clock = other;
    this.dueAt = other == null ? null : other.due();
    this.judgeOffice = next == AssignmentState.TO_JUDGE ? office(done) : null;
    this.version++;
  }

  private static @Nullable String office(Work work) {
    Judgement judgement = work.judgement();
    Judge judge = judgement == null ? null : judgement.judge();
    return judge == null ? null : judge.office();
  }

  private void require(AssignmentMove move) {
    if (!state.allows(move)) {
      throw illegal(move);
    }
  }

  private Problem illegal(AssignmentMove move) {
    return Problem.of(TaskProblems.ILLEGAL_MOVE)
        .with("move", move.name().toLowerCase(Locale.ROOT))
        .with("state", state.name());
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
