package io.mandate.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 over Kafka in binary mode: attributes in {@code ce_} headers, JSON as value. */
public final class CloudEvents {

  private CloudEvents() {}

  public static ProducerRecord<byte[], byte[]> write(String topic, EventEnvelope event) {
    var written = new ProducerRecord<>(topic, event.key().getBytes(UTF_8), event.data());
    var headers = written.headers();
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", event.id());
    add(headers, "ce_source", event.source());
    add(headers, "ce_type", event.type());
    add(headers, "ce_subject", event.key());
    add(headers, "ce_time", event.time().toString());
    add(headers, "ce_epoch", Integer.toString(event.epoch()));
    add(headers, "ce_sequence", Long.toString(event.sequence()));
    add(headers, "ce_basis", Long.toString(event.basis()));
    add(headers, "content-type", "application/json");
    if (event.traceparent() != null) {
      add(headers, "traceparent", event.traceparent());
    }
    return written;
  }

  /**
   * @throws UnreadableEvent naming what is missing or wrong
   */
  public static EventEnvelope read(ConsumerRecord<byte[], byte[]> found) {
    var headers = found.headers();
    var key = text("the key", found.key());
    if (!"1.0".equals(required(headers, "ce_specversion"))) {
      throw new UnreadableEvent("ce_specversion is not 1.0");
    }
    if (found.value() == null) {
      throw new UnreadableEvent("there is no value");
    }
    return new EventEnvelope(
        required(headers, "ce_source"),
        key,
        Math.toIntExact(number(headers, "ce_epoch", 1, Integer.MAX_VALUE)),
        number(headers, "ce_sequence", 1, Long.MAX_VALUE),
        required(headers, "ce_type"),
        time(headers),
        number(headers, "ce_basis", 0, Long.MAX_VALUE),
        optional(headers, "traceparent"),
        found.value());
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }

  private static Instant time(Headers headers) {
    try {
      return Instant.parse(required(headers, "ce_time"));
    } catch (DateTimeParseException e) {
      throw new UnreadableEvent("ce_time is not an instant", e);
    }
  }

  private static long number(Headers headers, String name, long least, long most) {
    try {
      var number = Long.parseLong(required(headers, name));
      if (number < least || number > most) {
        throw new UnreadableEvent(name + " is out of range");
      }
      return number;
    } catch (NumberFormatException e) {
      throw new UnreadableEvent(name + " is not a number", e);
    }
  }

  private static String required(Headers headers, String name) {
    var value = optional(headers, name);
    if (value == null) {
      throw new UnreadableEvent(name + " is missing");
    }
    return value;
  }

  private static @Nullable String optional(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null ? null : text(name, header.value());
  }

  /** PostgreSQL takes no NUL in text, so that a name with one could never be recorded. */
  private static String text(String what, byte @Nullable [] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw new UnreadableEvent(what + " is empty");
    }
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableEvent(what + " has a NUL in it");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new UnreadableEvent(what + " is not UTF-8", e);
    }
  }
}
