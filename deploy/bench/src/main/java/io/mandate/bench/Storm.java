package io.mandate.bench;

import io.mandate.local.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;

/** Agreed tasks that are all due at one instant, until the cases stand before their superiors. */
final class Storm {
  private static final Duration LOAD = Duration.ofSeconds(150);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String CASES =
      "select count(*) from escalation_case where cause = 'OVERDUE' and state_name = 'HEARING'";
  private static final String MISPLACED =
      "select count(*) from escalation_case where cause = 'OVERDUE'"
          + " and holder <> 'D' || substr(requester_unit, 2, 1)";

  private final Crowd crowd;
  private final Database database;
  private final Processor processor;
  private final int tasks;

  Storm(Crowd crowd, Database database, Processor processor, int tasks) {
    this.crowd = crowd;
    this.database = database;
    this.processor = processor;
    this.tasks = tasks;
  }

  /**
   * @param p99 from the deadline until 99 of 100 cases are committed, looked at every 10 ms
   * @param misplaced cases in front of anyone but the superior they belong to
   */
  record Result(Measured all, Duration p99, long misplaced) {}

  Result measure() {
    var due = Instant.now().plus(LOAD);
    load(due);
    Waiting.until(PATIENCE, database::drained);
    if (Instant.now().isAfter(due.minusSeconds(2))) {
      throw new IllegalStateException("Loading took longer than " + LOAD);
    }
    Waiting.until(due.minusMillis(200));
    var used = processor.used();
    var p99 = since(due, tasks * 99L / 100);
    var last = since(due, tasks);
    Waiting.until(PATIENCE, database::drained);
    var all = new Measured(tasks, last, processor.used().minus(used));
    return new Result(all, p99, database.count(Service.ESCALATION, MISPLACED));
  }

  private Duration since(Instant due, long cases) {
    Waiting.until(PATIENCE, () -> database.count(Service.ESCALATION, CASES) >= cases);
    return Duration.between(due, Instant.now());
  }

  private void load(Instant due) {
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < tasks; i++) {
        int task = i;
        threads.execute(
            () -> crowd.accepts(crowd.files(Pairs.requester(task), Pairs.counterpart(task), due)));
      }
    }
    long agreed = database.count(Service.TASK, "select count(*) from task where state = 'AGREED'");
    if (agreed != tasks) {
      throw new IllegalStateException("%d of %d tasks are agreed".formatted(agreed, tasks));
    }
  }
}
