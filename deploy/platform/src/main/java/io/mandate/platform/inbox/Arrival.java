package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a polled record turned out to be. */
sealed interface Arrival {

  ConsumerRecord<byte[], byte[]> found();

  /** Where it is, for logs: not what it says. */
  default String place() {
    return found().topic() + "/" + found().partition() + "@" + found().offset();
  }

  /** An event, whatever is in its data. */
  record Event(ConsumerRecord<byte[], byte[]> found, EventEnvelope event) implements Arrival {}

  /** Bytes that do not say whose event they are, so that there is no key to park them under. */
  record Garbage(ConsumerRecord<byte[], byte[]> found, String reason) implements Arrival {}
}
