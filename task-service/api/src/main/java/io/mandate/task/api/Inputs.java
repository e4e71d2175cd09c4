package io.mandate.task.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of one directive wait for which (rules 10, 15). Who orders work and who does it check
 * it by the same words. Parts have numbers, from 1, in their order.
 */
public final class Inputs {
  private Inputs() {}

  /**
   * What one part says of it.
   *
   * @param inputs numbers of the parts whose results it needs; null where nothing is named
   * @param assembler puts the parts together (拼稿人)
   * @param due the ordered date
   */
  public record Part(@Nullable List<Integer> inputs, boolean assembler, Instant due) {}

  /** What can be wrong with it. */
  public enum Fault {
    NO_SUCH_INPUT,
    CYCLIC_INPUTS,
    DUE_BEFORE_INPUT,
    SECOND_ASSEMBLER
  }

  /**
   * A fault and where it is.
   *
   * @param number of the part that has it, from 1
   */
  public record Finding(Fault fault, int number) {}

  /** The inputs of each part; an assembler that names none needs all the others. */
  public static List<List<Integer>> of(List<Part> parts) {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 1; i <= parts.size(); i++) {
      int number = i;
      Part part = parts.get(i - 1);
      List<Integer> named = part.inputs();
      if (named != null) {
        all.add(named.stream().distinct().sorted().toList());
      } else if (part.assembler()) {
        all.add(numbers(parts).filter(other -> other != number).boxed().toList());
      } else {
        all.add(List.of());
      }
    }
    return all;
  }

  /** The first thing that is wrong; null when nothing is. */
  public static @Nullable Finding fault(List<Part> parts) {
    List<List<Integer>> inputs = of(parts);
    for (int number = 1; number <= parts.size(); number++) {
      if (!inputs.get(number - 1).stream().allMatch(n -> n >= 1 && n <= parts.size())) {
        return new Finding(Fault.NO_SUCH_INPUT, number);
      }
    }
    Set<Integer> settled = settled(inputs);
    for (int number = 1; number <= parts.size(); number++) {
      if (!settled.contains(number)) {
        return new Finding(Fault.CYCLIC_INPUTS, number);
      }
    }
    return dates(parts, inputs);
  }

  private static @Nullable Finding dates(List<Part> parts, List<List<Integer>> inputs) {
    int assemblers = 0;
    for (int number = 1; number <= parts.size(); number++) {
      Part part = parts.get(number - 1);
      assemblers += part.assembler() ? 1 : 0;
      if (assemblers > 1) {
        return new Finding(Fault.SECOND_ASSEMBLER, number);
      }
      Instant last =
          inputs.get(number - 1).stream()
              .map(input -> parts.get(input - 1).due())
              .max(Comparator.naturalOrder())
              .orElse(Instant.MIN);
      if (!part.due().isAfter(last)) {
        return new Finding(Fault.DUE_BEFORE_INPUT, number);
      }
    }
    return null;
  }

  /** The parts that can ever be begun: those in a circle, or behind one, cannot. */
  private static Set<Integer> settled(List<List<Integer>> inputs) {
    Set<Integer> settled = new HashSet<>();
    int before = -1;
    while (settled.size() > before) {
      before = settled.size();
      for (int number = 1; number <= inputs.size(); number++) {
        if (settled.containsAll(inputs.get(number - 1))) {
          settled.add(number);
        }
      }
    }
    return settled;
  }

  private static IntStream numbers(List<Part> parts) {
    return IntStream.rangeClosed(1, parts.size());
  }
}
