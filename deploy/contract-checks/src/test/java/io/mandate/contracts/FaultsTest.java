package io.mandate.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A contract that is broken in every way: each check finds its fault. */
class FaultsTest {
  private static final Contract BROKEN = new Contract(Broken.class, "broken.events", "broken");

  sealed interface Broken {
    record Said(String id, int number) implements Broken {}
  }

  @Test
  void a_schema_without_a_released_copy_is_found() throws Exception {
    assertThat(Schemas.fileFaults(BROKEN))
        .singleElement()
        .asString()
        .isEqualTo("/released has [Asked, Said], not [Said]");
  }

  @Test
  void a_sample_that_is_not_written_as_it_was_read_is_found() throws Exception {
    assertThat(Samples.roundTripFaults(BROKEN))
        .containsExactly("Said is written as {\"id\":\"a\",\"number\":1}");
  }

  @Test
  void a_sample_that_breaks_its_schema_is_found() throws Exception {
    assertThat(Samples.schemaFaults(BROKEN))
        .containsExactlyInAnyOrder(
            "Said/number: integer found, string expected",
            "Said: required property 'mood' not found");
  }

  @Test
  void a_schema_of_other_fields_than_its_record_is_found() throws Exception {
    assertThat(Schemas.fieldFaults(BROKEN))
        .containsExactly(
            "Said has [id, number], its schema [id, mood, number]",
            "Said requires [id, number], its schema [id, mood]");
  }

  @Test
  void a_schema_that_differs_from_the_released_one_is_found() throws Exception {
    assertThat(SchemaChanges.breaking(BROKEN)).containsExactly("Said/properties/words removed");
  }

  @Test
  void a_description_of_another_topic_and_other_messages_is_found() throws Exception {
    assertThat(AsyncApi.faults(BROKEN))
        .contains(
            "'other.events' should be broken.events", "components has messages [], not [Said]");
  }

  @Test
  void a_module_that_depends_on_a_library_is_found() {
    assertThat(Dependencies.faults(BROKEN))
        .anyMatch(fault -> fault.contains("com.fasterxml.jackson.databind"));
  }
}
