package io.mandate.escalation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.contracts.AsyncApi;
import io.mandate.contracts.Contract;
import io.mandate.contracts.Dependencies;
import io.mandate.contracts.Samples;
import io.mandate.contracts.SchemaChanges;
import io.mandate.contracts.Schemas;
import org.junit.jupiter.api.Test;

/** What every api promises, of this one. */
class PromisesTest {
  static final Contract CONTRACT =
      new Contract(EscalationEvent.class, EscalationEvent.TOPIC, "escalation");

  @Test
  void every_event_type_has_a_schema_a_golden_sample_and_a_released_copy() throws Exception {
    assertThat(Schemas.fileFaults(CONTRACT)).isEmpty();
  }

  @Test
  void a_golden_sample_is_read_and_written_as_it_is() throws Exception {
    assertThat(Samples.roundTripFaults(CONTRACT)).isEmpty();
  }

  @Test
  void a_golden_sample_conforms_to_its_schema_and_no_longer_without_a_required_field()
      throws Exception {
    assertThat(Samples.schemaFaults(CONTRACT)).isEmpty();
  }

  @Test
  void a_schema_has_the_fields_of_the_record_and_requires_those_that_are_never_null()
      throws Exception {
    assertThat(Schemas.fieldFaults(CONTRACT)).isEmpty();
  }

  @Test
  void a_schema_is_compatible_with_the_released_one() throws Exception {
    assertThat(SchemaChanges.breaking(CONTRACT)).isEmpty();
  }

  @Test
  void the_description_of_the_topic_says_what_is_really_said() throws Exception {
    assertThat(AsyncApi.faults(CONTRACT)).isEmpty();
  }

  @Test
  void the_api_stands_on_the_jdk_and_annotations_and_knows_no_clock() {
    assertThat(Dependencies.faults(CONTRACT)).isEmpty();
  }
}
