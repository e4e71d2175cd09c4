package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Party;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * Something one party needs from a peer, and what became of it: drafted, submitted, answered,
 * delivered and confirmed; or unresolved, escalated, and directed by the superior whom both share.
 * The row is its lock and its timer. What can be done to it where is {@link TaskState}'s to say.
 */
@Entity
@Table(name = "task")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class Task implements Storied {
  @Id private UUID id;

  /** Counts changes of state and terms: the ETag. */
  private long version;

  @Enumerated(EnumType.STRING)
  private Status state;

  private String requester;

  @Column(name = "requester_unit")
  private String requesterUnit;

  private String counterpart;

  @Column(name = "counterpart_unit")
  private String counterpartUnit;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Embedded private Wound wound = Wound.by(null);

  /** Of its current or last case. */
  @Enumerated(EnumType.STRING)
  private @Nullable Cause cause;

  private @Nullable String adjudicator;

  /** Timeline entries so far; numbered without gaps, because this moves under the row's lock. */
  private int entries;

  @Embedded private Described described;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, String> labels = Map.of();

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Facts facts;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private TaskState life;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Task() {}

  /** A draft. */
  @SuppressWarnings("NullAway.Init") // become writes the rest
  public Task(Facts facts) {
    this.id = facts.id();
    this.createdAt = facts.createdAt();
    become(new Draft(), facts, facts.createdAt());
  }

  /**
   * Takes the step that its state made of a move.
   *
   * @param at the transaction's instant
   * @return what happened, to be put on the timeline and said
   */
  public List<TaskEvent> take(Step step, Instant at) {
    if (!step.next().equals(life) || !step.facts().equals(facts)) {
      become(step.next(), step.facts(), at);
    }
    return step.said();
  }

  /** The only place that writes the state's columns. */
  private void become(TaskState next, Facts known, Instant at) {
    if (!isCaseWork(next)) {
      version++;
    }
    this.life = next;
    this.facts = known;
    this.state = next.status();
    this.described = Described.of(known, next);
    this.requester = known.requester();
    this.requesterUnit = Party.parse(known.requester()).unit();
    this.counterpart = known.counterpart();
    this.counterpartUnit = Party.parse(known.counterpart()).unit();
    this.urgency = known.urgency();
    this.updatedAt = at;
    this.wound = Wound.by(next.clock());
    if (next instanceof Escalated up) {
      this.cause = up.cause();
      this.adjudicator = up.opened() ? adjudicator : null;
    }
  }

  /** What stands around it changes neither state nor terms. */
  void around(About other) {
    this.facts = facts.around(other);
    this.described = Described.of(facts, life);
  }

  /** Wishes and the case's opening change neither state nor terms: what a party saw still holds. */
  private boolean isCaseWork(TaskState next) {
    return state == Status.ESCALATED && next.status() == Status.ESCALATED;
  }

  /** Labels change neither state nor terms. */
  void label(Map<String, String> others) {
    this.labels = Map.copyOf(others);
  }

  /** Winds the clock as the state says. @return whether it was not */
  boolean rewind() {
    boolean strayed = !wound.firesWith(life.clock());
    wound = Wound.by(life.clock());
    return strayed;
  }

  /** The office that has the case now. */
  public void adjudicatedBy(@Nullable String office) {
    this.adjudicator = office;
  }

  @Override
  public int number(int count) {
    int first = entries + 1;
    entries += count;
    return first;
  }

  /** A draft is said to nobody. */
  @Override
  public boolean isSaid() {
    return facts.limits() != null;
  }

  /** A deadline passed that was not applied yet (rule 24). */
  public boolean isOverdue(Instant now) {
    Instant due = wound.dueAt();
    return due != null && !due.isAfter(now);
  }

  @Override
  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public TaskState life() {
    return life;
  }

  public Facts facts() {
    return facts;
  }

  public @Nullable Instant dueAt() {
    return wound.dueAt();
  }

  public @Nullable Cause cause() {
    return cause;
  }

  public @Nullable String adjudicator() {
    return adjudicator;
  }

  public Map<String, String> labels() {
    return labels;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
