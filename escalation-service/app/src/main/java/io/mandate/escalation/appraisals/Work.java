package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Ground;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What task-service said of an assignment, or of a task's counterpart's part, as an appraisal may
 * need it one day.
 */
@Entity
@Table(name = "work")
class Work {
  @Id private UUID id;
  private UUID taskId;
  private String party;
  private String title;
  private @Nullable String office;
  private boolean handed;
  private @Nullable String answerable;

  @Enumerated(EnumType.STRING)
  private @Nullable Ground commendable;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Work() {}

  /**
   * @param id the assignment's, or the task's own
   * @param title what was ordered, or asked for
   * @param office by whose order; null where nobody ordered it, or the order was never heard of
   */
  Work(UUID id, UUID taskId, String party, String title, @Nullable String office) {
    this.id = id;
    this.taskId = taskId;
    this.party = party;
    this.title = title;
    this.office = office;
  }

  /**
   * It was delivered, or went to judgement as it was.
   *
   * @param person who answered for it then; null where the unit had no head
   */
  void handedOver(@Nullable String person) {
    handed = true;
    answerable = person;
  }

  /**
   * How it ended.
   *
   * @param ground on which it may be commended; null where it may not
   */
  void ended(@Nullable Ground ground) {
    commendable = ground;
  }

  /** What somebody is appraised for here. */
  Matter matter(Ground ground) {
    return new Matter(ground, taskId, id, title, office);
  }

  UUID id() {
    return id;
  }

  UUID taskId() {
    return taskId;
  }

  String party() {
    return party;
  }

  String title() {
    return title;
  }

  @Nullable String office() {
    return office;
  }

  /** Whether anything was heard of how it was handed over. */
  boolean handed() {
    return handed;
  }

  @Nullable String answerable() {
    return answerable;
  }

  @Nullable Ground commendable() {
    return commendable;
  }
}
