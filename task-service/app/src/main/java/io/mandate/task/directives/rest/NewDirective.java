package io.mandate.task.directives.rest;

import io.mandate.task.api.Inputs;
import io.mandate.task.api.Order;
import io.mandate.task.api.Urgency;
import io.mandate.task.directives.Issuing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Work that a superior orders without a case.
 *
 * @param urgency NORMAL if absent
 * @param resources granted for all of it
 */
record NewDirective(
    @NotBlank @Size(max = 200) String title,
    @Nullable Urgency urgency,
    @NotBlank @Size(max = 8000) String reasons,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 2000) String> resources,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid NewAssignment> assignments) {

  Issuing.Content content(Instant now) {
    return new Issuing.Content(
        title,
        Objects.requireNonNullElse(urgency, Urgency.NORMAL),
        reasons,
        Objects.requireNonNullElse(resources, List.of()),
        orders(now));
  }

  /** Each with the inputs that it names; an assembler that names none needs all the others. */
  private List<Order> orders(Instant now) {
    List<List<Integer>> inputs = Inputs.of(assignments.stream().map(NewAssignment::part).toList());
    return IntStream.range(0, assignments.size())
        .mapToObj(i -> assignments.get(i).order(inputs.get(i), now))
        .toList();
  }
}
