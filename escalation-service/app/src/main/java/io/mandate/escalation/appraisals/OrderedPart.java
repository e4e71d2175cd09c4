package io.mandate.escalation.appraisals;

import io.mandate.task.api.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What task-service said of an assignment, as an appraisal may need it one day. */
@Entity
@Table(name = "ordered_part")
class OrderedPart {
  @Id private UUID assignmentId;
  private UUID taskId;
  private String party;
  private String deliverable;
  private @Nullable String office;
  private boolean handed;
  private @Nullable String answerable;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict verdict;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected OrderedPart() {}

  /**
   * @param deliverable what was ordered
   * @param office by whose order; null where the order was never heard of
   */
  OrderedPart(
      UUID assignmentId, UUID taskId, String party, String deliverable, @Nullable String office) {
    this.assignmentId = assignmentId;
    this.taskId = taskId;
    this.party = party;
    this.deliverable = deliverable;
    this.office = office;
  }

  /**
   * It went to judgement.
   *
   * @param person who answered for it then; null where the unit had no head
   */
  void handedOver(@Nullable String person) {
    handed = true;
    answerable = person;
  }

  void judged(Verdict found) {
    verdict = found;
  }

  UUID assignmentId() {
    return assignmentId;
  }

  UUID taskId() {
    return taskId;
  }

  String party() {
    return party;
  }

  String deliverable() {
    return deliverable;
  }

  @Nullable String office() {
    return office;
  }

  /** Whether anything was heard of how it went to judgement. */
  boolean handed() {
    return handed;
  }

  @Nullable String answerable() {
    return answerable;
  }

  /** The last one; null before. */
  @Nullable Verdict verdict() {
    return verdict;
  }
}
