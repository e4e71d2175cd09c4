package io.mandate.escalation.cases;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Starts and writes batches of what task-service said, inside the consumer's transaction. */
@ApplicationScoped
public class Intakes {
  private final Registry registry;
  private final Org org;
  private final DatabaseClock clock;

  Intakes(Registry registry, Org org, DatabaseClock clock) {
    this.registry = registry;
    this.org = org;
    this.clock = clock;
  }

  /** Locks the cases that the batch is about, as far as they exist. */
  public Intake begin(Collection<UUID> caseIds) {
    return new Intake(new Above(org.now().chart()), clock.now(), registry.cases().lock(caseIds));
  }

  public void write(Intake intake) {
    registry.cases().keep(intake.dealings());
    intake.write(registry);
  }
}
