package io.mandate.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventsTest {

  private static final EventEnvelope EVENT =
      new EventEnvelope(
          "task-service",
          "键-1",
          2,
          7,
          "TaskSubmitted",
          Instant.parse("2026-03-01T08:00:00.123456Z"),
          41,
          "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
          "{}".getBytes(UTF_8));

  @Test
  void what_is_written_is_read_back() {
    var read = CloudEvents.read(found(headers(), "键-1", "{}"));
    assertThat(read).usingRecursiveComparison().isEqualTo(EVENT);
  }

  @Test
  void the_id_is_made_of_source_key_epoch_and_sequence() {
    assertThat(new String(headers().lastHeader("ce_id").value(), UTF_8))
        .isEqualTo("task-service/键-1/2/7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ce_specversion", "ce_source", "ce_type", "ce_time", "ce_epoch", "ce_sequence"})
  void without_what_it_needs_it_is_no_event(String header) {
    var headers = headers();
    headers.remove(header);
    assertThatThrownBy(() -> CloudEvents.read(found(headers, "k", "{}")))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining(header);
  }

  @ParameterizedTest
  @CsvSource({
    "ce_specversion, 0.3",
    "ce_sequence, 0",
    "ce_sequence, x",
    "ce_epoch, 4294967296",
    "ce_basis, -1",
    "ce_time, yesterday"
  })
  void a_header_that_makes_no_sense_makes_no_event(String header, String value) {
    var headers = headers();
    headers.remove(header).add(header, value.getBytes(UTF_8));
    assertThatThrownBy(() -> CloudEvents.read(found(headers, "k", "{}")))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining(header);
  }

  @Test
  void without_key_or_value_it_is_no_event() {
    assertThatThrownBy(() -> CloudEvents.read(found(headers(), null, "{}")))
        .isInstanceOf(UnreadableEvent.class);
    assertThatThrownBy(() -> CloudEvents.read(found(headers(), "k", null)))
        .isInstanceOf(UnreadableEvent.class);
  }

  @Test
  void names_that_the_database_cannot_hold_make_no_event() {
    assertThatThrownBy(() -> CloudEvents.read(found(headers(), "a\0b", "{}")))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("NUL");
  }

  private static Headers headers() {
    return new RecordHeaders(CloudEvents.write("topic", EVENT).headers().toArray());
  }

  private static ConsumerRecord<byte[], byte[]> found(
      Headers headers, @Nullable String key, @Nullable String value) {
    return new ConsumerRecord<>(
        "topic",
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        bytes(key),
        bytes(value),
        headers,
        Optional.empty());
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(UTF_8);
  }
}
