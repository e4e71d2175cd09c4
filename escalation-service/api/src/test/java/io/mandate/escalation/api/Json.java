package io.mandate.escalation.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON of events as they travel, their schemas and the golden samples. */
final class Json {
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private Json() {}

  static JsonNode resource(String path) throws IOException {
    try (InputStream in = open(path)) {
      return MAPPER.readTree(in);
    }
  }

  static InputStream open(String path) {
    return Objects.requireNonNull(Json.class.getResourceAsStream(path), path);
  }

  static JsonNode schema(String type) throws IOException {
    return resource("/schemas/escalation/" + type + ".json");
  }

  static Set<String> violations(JsonNode schema, JsonNode value) {
    JsonSchema compiled =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, STRICT);
    return compiled.validate(value).stream().map(Object::toString).collect(Collectors.toSet());
  }

  /** The names of all event types. */
  static Set<String> types() {
    return Arrays.stream(EscalationEvent.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names, without their ending, of the files beside one that is known. */
  static Set<String> filesBeside(String path) throws Exception {
    Path folder = Path.of(Objects.requireNonNull(Json.class.getResource(path)).toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
