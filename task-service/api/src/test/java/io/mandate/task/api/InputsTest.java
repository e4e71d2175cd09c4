package io.mandate.task.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.task.api.Inputs.Fault;
import io.mandate.task.api.Inputs.Finding;
import io.mandate.task.api.Inputs.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-10")
class InputsTest {

  @Test
  void a_circle_is_found_however_long_it_is() {
    assertThat(Inputs.fault(List.of(part(3, 2), part(2, 1))))
        .isEqualTo(new Finding(Fault.CYCLIC_INPUTS, 1));
    assertThat(Inputs.fault(List.of(part(1), part(2, 4), part(3, 2), part(4, 3))))
        .isEqualTo(new Finding(Fault.CYCLIC_INPUTS, 2));
    assertThat(Inputs.fault(List.of(part(1, 1)))).isEqualTo(new Finding(Fault.CYCLIC_INPUTS, 1));
    assertThat(Inputs.fault(List.of(part(1), part(2, 1), part(2, 1), part(3, 2, 3)))).isNull();
  }

  @Test
  void an_input_is_one_of_the_parts_and_due_before_what_waits_for_it() {
    assertThat(Inputs.fault(List.of(part(1), part(2, 3))))
        .isEqualTo(new Finding(Fault.NO_SUCH_INPUT, 2));
    assertThat(Inputs.fault(List.of(part(2), part(2, 1))))
        .isEqualTo(new Finding(Fault.DUE_BEFORE_INPUT, 2));
  }

  @Test
  void one_assembler_needs_all_the_others_unless_it_names_some() {
    assertThat(Inputs.of(List.of(part(1), assembler(null), part(1))))
        .containsExactly(List.of(), List.of(1, 3), List.of());
    assertThat(Inputs.of(List.of(part(1), assembler(List.of(1)), part(1))).get(1))
        .containsExactly(1);
    assertThat(Inputs.fault(List.of(assembler(List.of()), assembler(List.of()))))
        .isEqualTo(new Finding(Fault.SECOND_ASSEMBLER, 2));
  }

  private static Part part(int day, Integer... inputs) {
    return new Part(List.of(inputs), false, Instant.EPOCH.plus(Duration.ofDays(day)));
  }

  private static Part assembler(@Nullable List<Integer> inputs) {
    return new Part(inputs, true, Instant.EPOCH.plus(Duration.ofDays(5)));
  }
}
