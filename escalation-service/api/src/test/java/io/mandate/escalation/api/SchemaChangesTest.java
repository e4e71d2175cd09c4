package io.mandate.escalation.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A released schema is never changed so that somebody's events or programs break. */
class SchemaChangesTest {

  static Set<String> released() throws Exception {
    return Json.filesBeside("/released/CaseOpened.json");
  }

  @ParameterizedTest
  @MethodSource("released")
  void a_schema_is_compatible_with_the_released_one(String type) throws Exception {
    assertThat(SchemaChanges.breaking(Json.resource("/released/" + type + ".json"), schema(type)))
        .isEmpty();
  }

  @Test
  void every_schema_has_a_released_copy() throws Exception {
    assertThat(released()).isEqualTo(Json.types());
  }

  @Test
  void an_added_optional_field_passes() throws Exception {
    assertThat(afterwards(schema -> properties(schema).putObject("label").put("type", "string")))
        .isEmpty();
  }

  @Test
  void an_added_field_in_something_nested_passes() throws Exception {
    assertThat(afterwards(schema -> properties(schema.at("/$defs/step")).putObject("note")))
        .isEmpty();
  }

  @Test
  void a_new_required_field_fails() throws Exception {
    assertThat(
            afterwards(
                schema -> {
                  properties(schema).putObject("label").put("type", "string");
                  ((ArrayNode) schema.path("required")).add("label");
                }))
        .singleElement()
        .asString()
        .startsWith("/required changed");
  }

  @Test
  void a_required_field_that_becomes_optional_fails() throws Exception {
    assertThat(afterwards(schema -> ((ArrayNode) schema.path("required")).remove(0))).isNotEmpty();
  }

  @Test
  void a_removed_field_fails() throws Exception {
    assertThat(afterwards(schema -> properties(schema).remove("cause")))
        .containsExactly("/properties/cause removed");
  }

  @Test
  void a_field_of_another_type_fails() throws Exception {
    assertThat(
            afterwards(
                schema -> ((ObjectNode) schema.at("/properties/cause")).put("type", "integer")))
        .isNotEmpty();
  }

  @Test
  void a_narrower_field_fails() throws Exception {
    assertThat(
            afterwards(schema -> ((ObjectNode) schema.at("/properties/cause")).put("maxLength", 3)))
        .containsExactly("/properties/cause/maxLength added");
  }

  @Test
  void another_description_passes() throws Exception {
    assertThat(afterwards(schema -> schema.put("description", "Said better."))).isEmpty();
  }

  private static Iterable<String> afterwards(Consumer<ObjectNode> change) throws Exception {
    ObjectNode changed = schema("CaseOpened").deepCopy();
    change.accept(changed);
    return SchemaChanges.breaking(schema("CaseOpened"), changed);
  }

  private static JsonNode schema(String type) throws Exception {
    return Json.schema(type);
  }

  private static ObjectNode properties(JsonNode schema) {
    return (ObjectNode) schema.path("properties");
  }
}
