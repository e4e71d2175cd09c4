package io.mandate.task.org;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.api.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** The instant and the org of the running transaction. */
@ApplicationScoped
public class Moments {
  private final DatabaseClock clock;
  private final Org org;

  Moments(DatabaseClock clock, Org org) {
    this.clock = clock;
    this.org = org;
  }

  public Moment by(Actor actor) {
    return new Moment(actor, clock.now(), new ChartFooting(org.now().chart()));
  }
}
