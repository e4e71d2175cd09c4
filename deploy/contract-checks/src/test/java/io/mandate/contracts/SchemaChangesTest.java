package io.mandate.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A released schema is never changed so that somebody's events or programs break. */
class SchemaChangesTest {
  private static final String RELEASED =
      """
      {
        "description": "Somebody said something.",
        "type": "object",
        "required": ["id", "words"],
        "properties": {
          "id": {"type": "string"},
          "words": {"type": "string"},
          "place": {"$ref": "#/$defs/place"}
        },
        "$defs": {"place": {"type": "object", "properties": {"name": {"type": "string"}}}}
      }
      """;

  @Test
  void an_added_optional_field_passes() throws Exception {
    assertThat(after(schema -> properties(schema).putObject("label").put("type", "string")))
        .isEmpty();
  }

  @Test
  void an_added_field_in_something_nested_passes() throws Exception {
    assertThat(after(schema -> properties(schema.at("/$defs/place")).putObject("note"))).isEmpty();
  }

  @Test
  void a_new_required_field_fails() throws Exception {
    List<String> found =
        after(
            schema -> {
              properties(schema).putObject("label").put("type", "string");
              ((ArrayNode) schema.path("required")).add("label");
            });

    assertThat(found).singleElement().asString().startsWith("/required changed");
  }

  @Test
  void a_required_field_that_becomes_optional_fails() throws Exception {
    assertThat(after(schema -> ((ArrayNode) schema.path("required")).remove(0))).isNotEmpty();
  }

  @Test
  void a_removed_field_fails() throws Exception {
    assertThat(after(schema -> properties(schema).remove("words")))
        .containsExactly("/properties/words removed");
  }

  @Test
  void a_field_of_another_type_fails() throws Exception {
    assertThat(after(schema -> words(schema).put("type", "integer"))).isNotEmpty();
  }

  @Test
  void a_narrower_field_fails() throws Exception {
    assertThat(after(schema -> words(schema).put("maxLength", 3)))
        .containsExactly("/properties/words/maxLength added");
  }

  @Test
  void another_description_passes() throws Exception {
    assertThat(after(schema -> schema.put("description", "Said better."))).isEmpty();
  }

  private static List<String> after(Consumer<ObjectNode> change) throws Exception {
    JsonNode released = Json.MAPPER.readTree(RELEASED);
    ObjectNode changed = released.deepCopy();
    change.accept(changed);
    return SchemaChanges.breaking(released, changed);
  }

  private static ObjectNode properties(JsonNode schema) {
    return (ObjectNode) schema.path("properties");
  }

  private static ObjectNode words(JsonNode schema) {
    return (ObjectNode) schema.at("/properties/words");
  }
}
