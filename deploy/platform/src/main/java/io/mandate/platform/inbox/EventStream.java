package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import java.util.List;
import java.util.Set;

/**
 * A topic that a service hears, as a bean. The inbox runs one consumer thread for each and calls it
 * inside one transaction a batch: {@link #prepare}, {@link #apply} for each event, {@link #finish}.
 * A failed batch is rolled back and tried again in parts, so that anything collected between these
 * calls must be forgotten in {@link #prepare}.
 */
public interface EventStream {

  String topic();

  /** The Kafka consumer group. */
  String group();

  /** The event types it knows; any other is parked until a consumer that knows it starts. */
  Set<String> types();

  /** An event decided on a later version than this waits. */
  long basisReached();

  /** Forgets an earlier try; fetches and locks what the events will need. */
  default void prepare(List<EventEnvelope> batch) {}

  /** Takes one event; those of a key come in sequence. What it throws parks the event. */
  void apply(EventEnvelope event);

  /** Writes what was collected. */
  default void finish() {}
}
