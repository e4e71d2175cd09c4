package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stream of the application under test that fails where it was told to. */
@ApplicationScoped
class MoodyStream implements EventStream {

  static final String TOPIC = "escalation.events";

  private final Map<String, Long> refused = new ConcurrentHashMap<>();
  private final List<EventEnvelope> collected = new ArrayList<>();
  private final List<EventEnvelope> taken = new CopyOnWriteArrayList<>();

  void refuse(String key, long sequence) {
    refused.put(key, sequence);
  }

  void accept(String key) {
    refused.remove(key);
  }

  List<Long> taken(String key) {
    return taken.stream()
        .filter(event -> event.key().equals(key))
        .map(EventEnvelope::sequence)
        .toList();
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public String group() {
    return "moody";
  }

  @Override
  public Set<String> types() {
    return Set.of("Said");
  }

  @Override
  public long basisReached() {
    return 0;
  }

  @Override
  public void prepare(List<EventEnvelope> batch) {
    collected.clear();
  }

  @Override
  public void finish() {
    taken.addAll(collected);
  }

  @Override
  public void apply(EventEnvelope event) {
    if (refused.getOrDefault(event.key(), 0L) == event.sequence()) {
      throw new IllegalStateException("not in the mood");
    }
    collected.add(event);
  }
}
