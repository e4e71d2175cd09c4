package io.mandate.task.directives.rest;

import io.mandate.platform.idempotency.ReplayAuthority;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.directives.AssignmentReaders;
import io.mandate.task.matters.Matters;
import io.mandate.task.tasks.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An answer given before is shown again only to who still sees what it is about. */
@ApplicationScoped
class AnsweredBefore implements ReplayAuthority {
  private static final Pattern PATH =
      Pattern.compile("/api/v1/(tasks|assignments|directives|matters)/([0-9a-fA-F-]{36})(/.*)?");

  /** The operators' own, guarded by roles before anything is looked up. */
  private static final Pattern OPERATION =
      Pattern.compile("/api/v1/(parked-events/.*|set-aside-clocks/.*|tasks/[^/]+/annulment)");

  private final Readers tasks;
  private final AssignmentReaders assignments;
  private final Matters matters;

  AnsweredBefore(Readers tasks, AssignmentReaders assignments, Matters matters) {
    this.matters = matters;
    this.tasks = tasks;
    this.assignments = assignments;
  }

  @Override
  @Transactional
  public void check(String path) {
    if (OPERATION.matcher(path).matches()) {
      return;
    }
    var found = PATH.matcher(path);
    if (!found.matches()) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    UUID id = UUID.fromString(found.group(2));
    switch (found.group(1)) {
      case "tasks" -> {
        var _ = tasks.require(id);
      }
      case "directives" -> {
        var _ = assignments.requireDirective(id);
      }
      case "matters" -> {
        var _ = matters.require(id);
      }
      case String _ -> {
        var _ = assignments.require(id);
      }
    }
  }
}
