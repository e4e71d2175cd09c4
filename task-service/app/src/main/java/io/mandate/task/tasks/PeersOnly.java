package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Relation;
import io.mandate.platform.problem.Problem;

/**
 * Rule 2: down the line one commands, up the line one petitions; same head and tangled lines are
 * one's own to sort out.
 */
final class PeersOnly {
  private PeersOnly() {}

  /**
   * Refuses all but peers.
   *
   * @throws Problem that names the relation and the right channel
   */
  static void check(Relation relation) {
    switch (relation) {
      case PEER -> {}
      case SELF -> throw named(Problem.of(TaskProblems.SELF), relation);
      case SAME_HEAD -> throw named(Problem.of(TaskProblems.SAME_HEAD), relation);
      case TANGLED -> throw named(Problem.of(TaskProblems.TANGLED), relation);
      case SUPERIOR -> throw named(Problem.of(TaskProblems.SUPERIOR), relation);
      case SUBORDINATE -> throw named(Problem.of(TaskProblems.SUBORDINATE), relation);
      case UNRELATED -> throw named(Problem.of(TaskProblems.UNRELATED), relation);
    }
  }

  private static Problem named(Problem problem, Relation relation) {
    return problem.with("relation", relation.name()).with("channel", channel(relation));
  }

  private static String channel(Relation relation) {
    return switch (relation) {
      case PEER -> "TASK";
      case SELF, SAME_HEAD -> "OWN_DECISION";
      case TANGLED, UNRELATED -> "OWN_SUPERIOR";
      case SUPERIOR -> "COMMAND";
      case SUBORDINATE -> "PETITION";
    };
  }
}
