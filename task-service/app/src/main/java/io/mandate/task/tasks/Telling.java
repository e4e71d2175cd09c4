package io.mandate.task.tasks;

import io.mandate.platform.events.EventJson;
import io.mandate.platform.outbox.OutgoingEvent;
import io.mandate.task.api.Actor;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Footing;
import io.mandate.task.timeline.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened in one transaction, gathered to be written at once. */
public final class Telling {
  private final Footing org;
  private final List<Entry> entries = new ArrayList<>();
  private final List<OutgoingEvent> outgoing = new ArrayList<>();

  public Telling(Footing org) {
    this.org = org;
  }

  /** Facts of a story: on its timeline, and said. */
  public Telling said(Storied story, List<TaskEvent> facts) {
    for (TaskEvent fact : facts) {
      String type = fact.getClass().getSimpleName();
      record(story, type, fact.actor(), fact.at(), fact);
      if (story.isSaid()) {
        outgoing.add(new OutgoingEvent(story.id().toString(), type, fact, org.version()));
      }
    }
    return this;
  }

  /** What belongs on the timeline alone: a draft's beginnings, and what others said. */
  public Telling record(Storied story, String type, Actor actor, Instant at, Object data) {
    entries.add(
        new Entry(
            story.id(),
            story.number(1),
            type,
            actor,
            at,
            org.version(),
            org.at(),
            EventJson.write(data)));
    return this;
  }

  List<Entry> entries() {
    return entries;
  }

  List<OutgoingEvent> outgoing() {
    return outgoing;
  }
}
