package io.mandate.escalation.cases;

import io.mandate.escalation.todos.Todos;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Starts and writes batches of what task-service said, inside the consumer's transaction. */
@ApplicationScoped
public class Intakes {
  private final Cases cases;
  private final Docket docket;
  private final Todos todos;
  private final Org org;
  private final DatabaseClock clock;

  Intakes(Cases cases, Docket docket, Todos todos, Org org, DatabaseClock clock) {
    this.cases = cases;
    this.docket = docket;
    this.todos = todos;
    this.org = org;
    this.clock = clock;
  }

  /** Locks the cases that the batch is about, as far as they exist. */
  public Intake begin(Collection<UUID> caseIds) {
    return new Intake(new Above(org.now().chart()), clock.now(), cases.lock(caseIds));
  }

  public void write(Intake intake) {
    cases.keep(intake.dealings());
    intake.write(docket, todos);
  }
}
