package io.mandate.task.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events as JSON: golden samples, schemas, and what a released schema allows to change. */
class EventsTest {

  static Set<String> types() {
    return Json.types();
  }

  @Test
  void every_event_type_has_a_schema_a_golden_sample_and_a_released_copy() throws Exception {
    assertThat(Json.filesBeside("/schemas/task/TaskSubmitted.json")).isEqualTo(Json.types());
    assertThat(Json.filesBeside("/golden/TaskSubmitted.json")).isEqualTo(Json.types());
    assertThat(Json.filesBeside("/released/TaskSubmitted.json")).isEqualTo(Json.types());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_golden_sample_is_read_and_written_as_it_is(String type) throws Exception {
    JsonNode golden = Json.resource("/golden/" + type + ".json");

    Object event = Json.MAPPER.treeToValue(golden, record(type));

    assertThat(withoutNulls(Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(event))))
        .isEqualTo(golden);
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_golden_sample_conforms_to_its_schema_and_no_longer_without_a_required_field(String type)
      throws Exception {
    JsonNode schema = Json.schema(type);
    JsonNode golden = Json.resource("/golden/" + type + ".json");

    assertThat(Json.violations(schema, golden)).isEmpty();
    for (JsonNode required : schema.path("required")) {
      ObjectNode without = golden.deepCopy();
      without.remove(required.asText());
      assertThat(Json.violations(schema, without)).as("without %s", required).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_schema_has_the_fields_of_the_record_and_requires_those_that_are_never_null(String type)
      throws Exception {
    Set<String> fields = new TreeSet<>();
    Set<String> required = new TreeSet<>();
    for (RecordComponent component : record(type).getRecordComponents()) {
      fields.add(component.getName());
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
    }

    Set<String> described = new TreeSet<>();
    Json.schema(type).path("properties").fieldNames().forEachRemaining(described::add);
    Set<String> demanded = new TreeSet<>();
    Json.schema(type).path("required").forEach(name -> demanded.add(name.asText()));
    assertThat(described).isEqualTo(fields);
    assertThat(demanded).isEqualTo(required);
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_schema_is_compatible_with_the_released_one(String type) throws Exception {
    JsonNode released = Json.resource("/released/" + type + ".json");

    assertThat(SchemaChanges.breaking(released, Json.schema(type))).isEmpty();
  }

  @Test
  void an_added_optional_field_passes_and_a_required_or_removed_one_fails() throws Exception {
    JsonNode released = Json.schema("TaskReceived");
    ObjectNode added = released.deepCopy();
    ((ObjectNode) added.path("properties")).putObject("label").put("type", "string");
    ObjectNode required = added.deepCopy();
    ((ArrayNode) required.path("required")).add("label");
    ObjectNode removed = released.deepCopy();
    ((ObjectNode) removed.path("properties")).remove("todos");

    assertThat(SchemaChanges.breaking(released, added)).isEmpty();
    assertThat(SchemaChanges.breaking(released, required)).isNotEmpty();
    assertThat(SchemaChanges.breaking(released, removed)).isNotEmpty();
  }

  private static Class<?> record(String type) throws ClassNotFoundException {
    return Class.forName(TaskEvent.class.getName() + "$" + type);
  }

  private static JsonNode withoutNulls(JsonNode value) {
    value.forEach(EventsTest::withoutNulls);
    if (value instanceof ObjectNode object) {
      object.removeIf(JsonNode::isNull);
    }
    return value;
  }
}
