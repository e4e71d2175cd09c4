package io.mandate.task.reconciliation;

import io.mandate.platform.reconcile.Check;
import io.mandate.task.tasks.Rewinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The due date by which a clock is found is that of the state; all tasks are gone through. */
@ApplicationScoped
class StrayTaskClocks implements Check {
  private static final String STRAY =
      """
      select id,
        case when due is not null and pg_input_is_valid(due, 'timestamptz')
          then due_at is null or abs(extract(epoch from due_at - cast(due as timestamptz))) > 1
          else due_at is not null end
      from (
        select id, due_at, life #>> '{clock,due}' as due from task
        where id > :after order by id limit :most) as page
      order by id
      """;

  private final Rows rows;
  private final Rewinding rewinding;

  StrayTaskClocks(Rows rows, Rewinding rewinding) {
    this.rows = rows;
    this.rewinding = rewinding;
  }

  @Override
  public String name() {
    return "tasks-with-stray-clock";
  }

  @Override
  public String finds() {
    return "A task's clock would fire at another time than its state says, or though it has none.";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public Slice look(UUID after) {
    return rows.lookedThrough(STRAY, after);
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    return rewinding.rewind(broken);
  }
}
