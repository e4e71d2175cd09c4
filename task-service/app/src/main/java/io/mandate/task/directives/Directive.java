package io.mandate.task.directives;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Order;
import io.mandate.task.api.OrderedWork.AssignmentDelivered;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.AssignmentReceived;
import io.mandate.task.api.OrderedWork.DirectiveClosed;
import io.mandate.task.api.OrderedWork.DirectiveIssued;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Todo;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * Work that a superior's office ordered and owns (rule 11). Issued by a ruling, closed by the last
 * verdict; its row is the lock of its assignments, and its clock the earliest of theirs.
 */
@Entity
@Table(name = "directive")
@BatchSize(size = 201) // all of a page of assignments at once, and the one that says more follow
public class Directive {
  /** Where a directive is in its life. */
  public enum State {
    OPEN,
    CLOSED,
    REVOKED
  }

  @Id private UUID id;

  @Column(name = "task_id")
  private UUID taskId;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Ordered ordered;

  @OneToMany(mappedBy = "directive", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  private List<Assignment> assignments = new ArrayList<>();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Directive() {}

  /** The work of a ruling (rules 10, 11); the assignments' ids were minted with it. */
  public Directive(UUID id, Ordered ordered, List<Order> orders, Instant now) {
    this.id = id;
    this.taskId = ordered.taskId();
    this.ordered = ordered;
    for (Order order : orders) {
      assignments.add(new Assignment(this, assignments.size() + 1, order, now));
    }
    rewind();
  }

  /** The fact that it was issued. */
  public DirectiveIssued issued(List<UUID> lateWishes, Moment moment) {
    return new DirectiveIssued(
        taskId,
        moment.actor(),
        ordered.at(),
        id,
        ordered.caseId(),
        ordered.ruler().office(),
        assignments.stream().map(Assignment::order).toList(),
        lateWishes,
        todos(moment));
  }

  /** Seen by whose part it is. */
  public List<TaskEvent> receive(UUID assignment, Moment moment) {
    Assignment part = part(assignment);
    part.receive();
    rewind();
    return List.of(
        new AssignmentReceived(
            taskId, moment.actor(), moment.at(), part.id(), part.party(), todos(moment)));
  }

  /** Work handed over, with what evidence there is (rule 13). */
  public List<TaskEvent> deliver(UUID assignment, Delivery delivery, Moment moment) {
    Assignment part = part(assignment);
    part.deliver(delivery, moment);
    rewind();
    return List.of(
        new AssignmentDelivered(
            taskId,
            moment.actor(),
            moment.at(),
            part.id(),
            part.party(),
            delivery,
            part.work().late(),
            todos(moment)));
  }

  /** A verdict; the last one closes the directive (销号). */
  public List<TaskEvent> judge(UUID assignment, Verdict verdict, String reasons, Moment moment) {
    Assignment part = part(assignment);
    boolean late = part.work().late();
    part.judge(new Judged(verdict, reasons, late, moment.actor(), moment.at()));
    rewind();
    var judged =
        new AssignmentJudged(
            taskId,
            moment.actor(),
            moment.at(),
            part.id(),
            part.party(),
            verdict,
            reasons,
            late,
            todos(moment));
    return assignments.stream().allMatch(each -> each.state().isFinal())
        ? List.of(judged, closed(moment))
        : List.of(judged);
  }

  /** What the passed deadlines of its assignments bring, each dated from its own (rule 24). */
  public List<TaskEvent> timeRunsOut(Moment moment) {
    List<TaskEvent> said = new ArrayList<>();
    for (Assignment part : assignments) {
      if (part.isDue(moment.at())) {
        said.add(Overdue.fire(this, part, moment.byClock()));
      }
    }
    rewind();
    return said;
  }

  private DirectiveClosed closed(Moment moment) {
    state = State.CLOSED;
    return new DirectiveClosed(
        taskId,
        moment.actor(),
        moment.at(),
        id,
        Verdicts.outcome(assignments),
        Verdicts.atFault(assignments),
        List.of());
  }

  /** The earliest clock of its assignments is its own. */
  private void rewind() {
    dueAt =
        assignments.stream()
            .map(Assignment::clock)
            .filter(Objects::nonNull)
            .map(Clock::due)
            .min(Comparator.naturalOrder())
            .orElse(null);
  }

  /** What has to be done about its parts now. */
  public List<Todo> todos(Moment moment) {
    return assignments.stream().map(part -> part.todo(moment)).filter(Objects::nonNull).toList();
  }

  /** One of its parts. */
  public Assignment part(UUID assignment) {
    return assignments.stream()
        .filter(each -> each.id().equals(assignment))
        .findFirst()
        .orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
  }

  public UUID id() {
    return id;
  }

  public UUID taskId() {
    return taskId;
  }

  public State state() {
    return state;
  }

  public @Nullable Instant dueAt() {
    return dueAt;
  }

  public Ordered ordered() {
    return ordered;
  }

  public List<Assignment> assignments() {
    return List.copyOf(assignments);
  }
}
