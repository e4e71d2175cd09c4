package io.mandate.task.tasks.kafka;

import io.mandate.escalation.api.EscalationEvent;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.EventTypes;
import io.mandate.platform.inbox.EventStream;
import io.mandate.task.tasks.CaseNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hears what becomes of the cases of tasks. */
@ApplicationScoped
class EscalationEvents implements EventStream {
  private static final EventTypes<EscalationEvent> TYPES = EventTypes.of(EscalationEvent.class);

  private final CaseNews news;
  private final Org org;

  EscalationEvents(CaseNews news, Org org) {
    this.news = news;
    this.org = org;
  }

  @Override
  public String topic() {
    return EscalationEvent.TOPIC;
  }

  @Override
  public String group() {
    return "task-service";
  }

  @Override
  public Set<String> types() {
    return TYPES.names();
  }

  @Override
  public long basisReached() {
    return org.version();
  }

  @Override
  public void prepare(List<EventEnvelope> batch) {
    news.begin(
        batch.stream().map(EventEnvelope::key).distinct().map(EscalationEvents::id).toList());
  }

  @Override
  public void apply(EventEnvelope event) {
    news.hear(TYPES.read(event));
  }

  @Override
  public void finish() {
    news.write();
  }

  /** A key that is no task's id is told of when its event is applied, and parks that alone. */
  private static UUID id(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException _) {
      return new UUID(0, 0);
    }
  }
}
