package io.mandate.task.reconciliation;

import io.mandate.platform.reconcile.Check;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What goes up has a case within seconds. Until then it is said again each minute by the task's own
 * clock, so that there is nothing to mend here; what keeps the case from opening is elsewhere.
 */
@ApplicationScoped
class TasksWithoutCase implements Check {
  /** Its clock is the service's own minute, so that the index of clocks finds them. */
  private static final String UNOPENED =
      """
      select id from task
      where id > :after and state = 'ESCALATED'
        and due_at <= mandate_now() + interval '1 minute'
        and case when pg_input_is_valid(life ->> 'since', 'timestamptz')
          then cast(life ->> 'since' as timestamptz) end < mandate_now() - interval '5 minutes'
      order by id limit :most
      """;

  private final Rows rows;

  TasksWithoutCase(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "tasks-without-case";
  }

  @Override
  public String finds() {
    return "A task has been ESCALATED for more than five minutes, and no case is known.";
  }

  @Override
  public Slice look(UUID after) {
    return rows.broken(UNOPENED, after);
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    return List.of();
  }
}
