package io.mandate.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What is really said conforms to the schema of its type. */
final class EventSchemas {
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private EventSchemas() {}

  static void assertConforms(EventEnvelope event) {
    var schema = read("/schemas/escalation/" + event.type() + ".json");
    var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    var data = EventJson.read(event.data(), JsonNode.class);

    assertThat(factory.getSchema(schema, STRICT).validate(data)).as(event.id()).isEmpty();
  }

  private static JsonNode read(String path) {
    try (var in = EventSchemas.class.getResourceAsStream(path)) {
      return EventJson.read(Objects.requireNonNull(in, path).readAllBytes(), JsonNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
