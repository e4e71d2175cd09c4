package io.mandate.task.directives;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Order;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.Storied;
import io.mandate.task.tasks.TaskProblems;
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
 * Work that a superior's office ordered and owns (rule 11). Issued by a ruling, or without a case
 * by a superior of all concerned (rule 2); closed by the last verdict; its row is the lock of its
 * assignments, and its clock the earliest of theirs.
 */
@Entity
@Table(name = "directive")
@BatchSize(size = 201) // all of a page of assignments at once, and the one that says more follow
public class Directive implements Storied {
  @Id private UUID id;

  @Column(name = "task_id")
  private @Nullable UUID taskId;

  /** Entries of its own timeline so far; none where it came from a task. */
  private int entries;

  @Enumerated(EnumType.STRING)
  private DirectiveState state = DirectiveState.OPEN;

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
      add(Progress.issued(order, now));
    }
    rewind();
  }

  /** Numbers it on from the last part. */
  void add(Progress progress) {
    assignments.add(new Assignment(this, assignments.size() + 1, progress));
  }

  /** Seen by whose part it is. */
  public List<TaskEvent> receive(UUID assignment, Moment moment) {
    Assignment part = part(assignment);
    part.receive();
    rewind();
    return List.of(new WorkFacts(this, moment).received(part));
  }

  /** Work handed over, with what evidence there is (rule 13). */
  public List<TaskEvent> deliver(UUID assignment, Delivery delivery, Moment moment) {
    Assignment part = part(assignment);
    part.deliver(delivery, moment);
    rewind();
    return List.of(new WorkFacts(this, moment).delivered(part, delivery));
  }

  /** A verdict: parts that waited for this one go on (rule 15); the last one closes it (销号). */
  public List<TaskEvent> judge(UUID assignment, Finding finding, Moment moment) {
    Assignment part = part(assignment);
    Judged verdict = part.judge(finding, Lead.judging(part, moment), moment);
    List<Assignment> settled =
        part.state().isFinal() ? Dependents.settle(part, assignments, moment) : List.of();
    rewind();
    WorkFacts facts = new WorkFacts(this, moment);
    List<TaskEvent> said = new ArrayList<>();
    said.add(facts.judged(part, verdict));
    settled.forEach(each -> said.add(facts.settled(each, part)));
    said.addAll(closed(facts));
    return said;
  }

  /** The mandate is over: what waits for a verdict by it passes to the adjudicator (rule 12). */
  public List<TaskEvent> endLead(UUID mandate, Moment moment) {
    Lead lead = ordered.lead();
    if (lead == null || !lead.mandate().equals(mandate)) {
      return List.of();
    }
    ordered = ordered.withoutLead();
    List<TaskEvent> said = Overdue.handBack(this, moment);
    rewind();
    return said;
  }

  /** The last verdict closes it (销号). */
  List<TaskEvent> closed(WorkFacts facts) {
    if (!assignments.stream().allMatch(each -> each.state().isFinal())) {
      return List.of();
    }
    state = DirectiveState.CLOSED;
    return List.of(facts.closed());
  }

  /** Other terms for parts that are not judged yet, and further parts (rule 11). */
  public List<TaskEvent> amend(Amendment amendment, String superior, Moment moment) {
    requireOpen("amendment");
    List<Order> changed = new Amending(this, superior, moment).make(amendment);
    rewind();
    return List.of(new WorkFacts(this, moment).amended(amendment, changed));
  }

  /** Everything that is not judged yet ends, and it is nobody's fault (rule 11). */
  public List<TaskEvent> revoke(String reasons, Moment moment) {
    requireOpen("revocation");
    List<Assignment> open = assignments.stream().filter(each -> !each.state().isFinal()).toList();
    open.forEach(Assignment::revoke);
    state = DirectiveState.REVOKED;
    rewind();
    return List.of(new WorkFacts(this, moment).revoked(reasons, open));
  }

  private void requireOpen(String move) {
    if (state != DirectiveState.OPEN) {
      throw Problem.of(TaskProblems.ILLEGAL_MOVE).with("move", move).with("state", state.name());
    }
  }

  /** What the passed deadlines of its assignments bring, each dated from its own (rule 24). */
  public List<TaskEvent> timeRunsOut(Moment moment) {
    List<TaskEvent> said =
        assignments.stream()
            .filter(part -> part.isDue(moment.at()))
            .map(part -> Overdue.fire(this, part, moment.byClock()))
            .toList();
    rewind();
    return said;
  }

  /** The earliest clock of its assignments is its own. */
  void rewind() {
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

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public int number(int count) {
    int first = entries + 1;
    entries += count;
    return first;
  }

  @Override
  public boolean isSaid() {
    return true;
  }

  /** Whose story it is part of: the task's, or its own. */
  public UUID storyId() {
    return taskId == null ? id : taskId;
  }

  /** A deadline of one of its parts passed that was not applied yet (rule 24). */
  boolean isDue(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  /** Counts changes of its parts: the ETag. */
  public long version() {
    return assignments.stream().mapToLong(Assignment::version).sum();
  }

  /** The task that it came from; null where a superior ordered it by himself. */
  public @Nullable UUID taskId() {
    return taskId;
  }

  public DirectiveState state() {
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
