package io.mandate.escalation.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events as JSON: golden samples and schemas. */
class EventsTest {
  private static final ObjectMapper WITHOUT_NULLS =
      Json.MAPPER.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  static Set<String> types() {
    return Json.types();
  }

  @Test
  void every_event_type_has_a_schema_and_a_golden_sample() throws Exception {
    assertThat(Json.filesBeside("/schemas/escalation/CaseOpened.json")).isEqualTo(Json.types());
    assertThat(Json.filesBeside("/golden/CaseOpened.json")).isEqualTo(Json.types());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_golden_sample_is_read_and_written_as_it_is(String type) throws Exception {
    var golden = Json.resource("/golden/" + type + ".json");

    var event = Json.MAPPER.treeToValue(golden, record(type));

    assertThat(Json.MAPPER.readTree(WITHOUT_NULLS.writeValueAsString(event))).isEqualTo(golden);
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_golden_sample_conforms_to_its_schema_and_no_longer_without_a_required_field(String type)
      throws Exception {
    var schema = Json.schema(type);
    var golden = Json.resource("/golden/" + type + ".json");

    assertThat(Json.violations(schema, golden)).isEmpty();
    for (var required : schema.path("required")) {
      ObjectNode without = golden.deepCopy();
      without.remove(required.asText());
      assertThat(Json.violations(schema, without)).as("without %s", required).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_schema_has_the_fields_of_the_record_and_requires_those_that_are_never_null(String type)
      throws Exception {
    assertFieldsOf(record(type), Json.schema(type));
  }

  @Test
  void what_is_nested_in_an_event_has_the_fields_of_its_record_too() throws Exception {
    var ruled = Json.schema("CaseRuled").path("$defs");
    assertFieldsOf(Actor.class, ruled.path("actor"));
    assertFieldsOf(Adjudicator.class, ruled.path("adjudicator"));
    assertFieldsOf(Order.class, ruled.path("order"));
    assertFieldsOf(Route.class, ruled.path("route"));
    assertFieldsOf(Step.class, ruled.path("step"));
  }

  @Test
  void a_field_that_is_not_known_yet_is_ignored() throws Exception {
    ObjectNode later = Json.resource("/golden/CaseReminded.json").deepCopy();
    later.put("channel", "mail");

    assertThat(Json.MAPPER.treeToValue(later, EscalationEvent.CaseReminded.class).number())
        .isEqualTo(1);
  }

  private static Class<?> record(String type) throws ClassNotFoundException {
    return Class.forName(EscalationEvent.class.getName() + "$" + type);
  }

  private static void assertFieldsOf(Class<?> record, JsonNode schema) {
    Set<String> fields = new TreeSet<>();
    Set<String> required = new TreeSet<>();
    for (RecordComponent component : record.getRecordComponents()) {
      fields.add(component.getName());
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
    }
    assertThat(schema.path("properties").properties())
        .extracting(property -> property.getKey())
        .containsExactlyInAnyOrderElementsOf(fields);
    assertThat(sorted(schema.path("required"))).isEqualTo(List.copyOf(required));
  }

  private static List<String> sorted(JsonNode texts) {
    return Stream.of(Json.MAPPER.convertValue(texts, String[].class)).sorted().toList();
  }
}
