package io.mandate.task.directives.rest;

import io.mandate.platform.time.Ids;
import io.mandate.task.api.Inputs;
import io.mandate.task.api.Order;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of the work that a superior orders.
 *
 * @param party unit code, or {@code person:CODE@UNIT}; under who orders it
 * @param criteria what the delivery is judged by
 * @param due in the future, and after the due dates of its inputs
 * @param inputs numbers of the directive's parts, from 1, that it waits for (rule 15)
 * @param assembler puts the parts together (拼稿人)
 * @param resources granted for this part
 */
record NewAssignment(
    @NotBlank @Size(max = 200) String party,
    @NotBlank @Size(max = 4000) String deliverable,
    @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> criteria,
    @NotNull Instant due,
    @Nullable @Size(max = 50) List<@NotNull @Min(1) @Max(100) Integer> inputs,
    @Nullable Boolean assembler,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 2000) String> resources) {

  Inputs.Part part() {
    return new Inputs.Part(inputs, Objects.requireNonNullElse(assembler, false), due);
  }

  /** The same with the inputs that it names, or that an assembler needs. */
  Order order(List<Integer> resolved, Instant now) {
    return new Order(
        Ids.next(now),
        party,
        deliverable,
        criteria,
        due,
        resolved,
        Objects.requireNonNullElse(assembler, false),
        Objects.requireNonNullElse(resources, List.of()));
  }
}
