package io.mandate.platform.inbox;

import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Where bytes go that are nobody's event: written before their offset is passed, never dropped. */
@ApplicationScoped
class DeadLetters {

  static final String TOPIC = "dead.letters";

  /** So that the letter itself stays a small event; the coordinates lead to the whole record. */
  private static final int MAX_BYTES = 64 * 1024;

  private final Outbox outbox;

  DeadLetters(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Bytes are base64 in the JSON, and cut after 64 KiB. */
  record DeadLetter(
      String topic,
      int partition,
      long offset,
      String reason,
      byte @Nullable [] key,
      byte @Nullable [] value,
      int size) {}

  void write(List<Arrival.Garbage> garbage) {
    outbox.add(TOPIC, garbage.stream().map(DeadLetters::letter).toList());
  }

  private static OutgoingEvent letter(Arrival.Garbage garbage) {
    ConsumerRecord<byte[], byte[]> found = garbage.found();
    var letter =
        new DeadLetter(
            found.topic(),
            found.partition(),
            found.offset(),
            garbage.reason(),
            cut(found.key()),
            cut(found.value()),
            found.value() == null ? 0 : found.value().length);
    return new OutgoingEvent(found.topic() + "/" + found.partition(), "DeadLetter", letter, 0);
  }

  private static byte @Nullable [] cut(byte @Nullable [] bytes) {
    return bytes == null || bytes.length <= MAX_BYTES ? bytes : Arrays.copyOf(bytes, MAX_BYTES);
  }
}
