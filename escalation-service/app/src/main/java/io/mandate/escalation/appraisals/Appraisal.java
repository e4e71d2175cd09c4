package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Ground;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A commendation or censure on its way (rule 17). What can happen to it is in {@link
 * AppraisalState}, by whom in {@link Line}. Its row is its timer: {@code due_at} is the one next
 * thing (rule 23).
 */
@Entity
@Table(name = "appraisal")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
public class Appraisal {
  @Id private UUID id;
  private UUID taskId;

  @Enumerated(EnumType.STRING)
  private Ground ground;

  private UUID about;
  private Instant openedAt;
  private String subject;
  private String standing;
  private String unit;
  private String title;
  private @Nullable String adjudicator;

  @Enumerated(EnumType.STRING)
  private AppraisalState.Name stateName;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private AppraisalState state;

  private @Nullable Instant dueAt;
  private String office;
  private long version;
  private int entries;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Appraisal() {}

  @SuppressWarnings("NullAway.Init")
  Appraisal(UUID id, Matter matter, Subject subject, AppraisalState.Open first, Instant now) {
    this.id = id;
    this.taskId = matter.taskId();
    this.ground = matter.ground();
    this.about = matter.about();
    this.title = matter.title();
    this.adjudicator = matter.adjudicator();
    this.openedAt = now;
    this.subject = subject.person();
    this.standing = subject.standing();
    this.unit = subject.party().unit();
    become(first);
  }

  /** The only place that writes what the state decides; the ETag moves with it. */
  final void become(AppraisalState next) {
    state = next;
    stateName = next.name();
    var clock = next.clock();
    dueAt = clock == null ? null : clock.at();
    var seat = next.seat();
    if (seat != null) {
      office = seat.office();
    }
    version++;
  }

  /** Winds the clock as the state says. @return whether it was not */
  final boolean rewind() {
    var clock = state.clock();
    var before = dueAt;
    dueAt = clock == null ? null : clock.at();
    return !Objects.equals(before, dueAt);
  }

  /** The numbers of so many new timeline entries, the first of them. */
  int number(int count) {
    var first = entries + 1;
    entries += count;
    return first;
  }

  /** Whether its clock has run out. */
  boolean due(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  public UUID id() {
    return id;
  }

  public UUID taskId() {
    return taskId;
  }

  Ground ground() {
    return ground;
  }

  UUID about() {
    return about;
  }

  Instant openedAt() {
    return openedAt;
  }

  Subject subject() {
    return new Subject(subject, standing);
  }

  String title() {
    return title;
  }

  @Nullable String adjudicator() {
    return adjudicator;
  }

  AppraisalState state() {
    return state;
  }

  /** Whose turn it is, or was last. */
  String office() {
    return office;
  }

  public long version() {
    return version;
  }
}
