package io.mandate.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventTypesTest {
  private static final EventTypes<Told> TYPES = EventTypes.of(Told.class);

  sealed interface Told {
    record Said(String what) implements Told {}

    record Heard(int times) implements Told {}
  }

  @Test
  void an_event_is_read_as_what_its_type_says() {
    assertThat(TYPES.names()).containsExactlyInAnyOrder("Said", "Heard");
    assertThat(TYPES.read(envelope("Heard", "{\"times\": 2}"))).isEqualTo(new Told.Heard(2));
  }

  @Test
  void an_unknown_type_and_data_of_another_form_are_unreadable() {
    assertThatThrownBy(() -> TYPES.read(envelope("Seen", "{}")))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("Seen");
    assertThatThrownBy(() -> TYPES.read(envelope("Heard", "{\"times\": \"often\"}")))
        .isInstanceOf(UnreadableEvent.class);
  }

  private static EventEnvelope envelope(String type, String data) {
    return new EventEnvelope(
        "test", "key", 1, 1, type, Instant.EPOCH, 0, null, data.getBytes(UTF_8));
  }
}
