package io.mandate.hierarchy.relations;

import io.mandate.hierarchy.api.Relation;

/** Where one party takes its request to the other (rule 2). */
public enum Channel {
  /** Ask: a task between peers. */
  TASK,
  /** Order: a directive, without a case. */
  COMMAND,
  /** Petition one's own superior: one cannot ask up the line. */
  PETITION,
  /** Sort it out: one person answers for both, or each stands above the other. */
  OWN_LINE,
  /** None: nobody stands above both. The org's administrators may appoint an arbiter. */
  ARBITER_NEEDED;

  /**
   * @param peers whether one may ask the other, by relation or through an arbiter
   */
  static Channel of(Relation relation, boolean peers) {
    return switch (relation) {
      case SUPERIOR -> COMMAND;
      case SUBORDINATE -> PETITION;
      case SELF, SAME_HEAD, TANGLED -> OWN_LINE;
      case PEER -> TASK;
      case UNRELATED -> peers ? TASK : ARBITER_NEEDED;
    };
  }
}
