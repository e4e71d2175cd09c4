package io.mandate.task.tasks;

import io.mandate.platform.outbox.Outbox;
import io.mandate.task.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes what happened: timeline and outbox, in the business transaction (rule 21). */
@ApplicationScoped
public class Chronicle {
  private final Timeline timeline;
  private final Outbox outbox;

  Chronicle(Timeline timeline, Outbox outbox) {
    this.timeline = timeline;
    this.outbox = outbox;
  }

  public void write(Telling telling) {
    timeline.append(telling.entries());
    outbox.add(telling.outgoing());
  }
}
