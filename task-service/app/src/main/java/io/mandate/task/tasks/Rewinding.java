package io.mandate.task.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Winds the clocks of tasks again by which they are found, as their states say. */
@ApplicationScoped
public class Rewinding {
  private final Tasks tasks;

  Rewinding(Tasks tasks) {
    this.tasks = tasks;
  }

  /** In the running transaction. @return those whose clocks were not as their states say */
  @Transactional(TxType.MANDATORY)
  public List<UUID> rewind(List<UUID> ids) {
    return tasks.lockAll(ids).stream().filter(Task::rewind).map(Task::id).toList();
  }
}
