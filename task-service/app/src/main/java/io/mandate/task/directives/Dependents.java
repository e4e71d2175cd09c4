package io.mandate.task.directives;

import io.mandate.task.org.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the end of a part means for the parts that wait for it (rule 15). */
final class Dependents {
  private Dependents() {}

  /** Sets the parts going whose inputs now are MET, or sends them to judgement. @return those */
  static List<Assignment> settle(Assignment ended, List<Assignment> parts, Moment moment) {
    List<Assignment> settled = new ArrayList<>();
    for (Assignment part : parts) {
      if (part.waits()
          && part.order().inputs().contains(ended.place())
          && settle(part, ended, parts, moment)) {
        settled.add(part);
      }
    }
    return settled;
  }

  private static boolean settle(
      Assignment part, Assignment ended, List<Assignment> parts, Moment moment) {
    if (!ended.isMet()) {
      part.inputFailed(moment);
      return true;
    }
    List<Assignment> inputs = inputs(part, parts);
    if (!inputs.stream().allMatch(Assignment::isMet)) {
      return false;
    }
    part.begin(due(part, inputs, moment.at()), moment.at());
    return true;
  }

  /** Starts the parts that are new, and whose inputs are all MET already. */
  static void begin(List<Assignment> parts, Moment moment) {
    for (Assignment part : parts) {
      List<Assignment> inputs = inputs(part, parts);
      if (part.waits() && inputs.stream().allMatch(Assignment::isMet)) {
        part.begin(part.order().due(), moment.at());
      }
    }
  }

  /** The parts that this one waits for, or waited for. */
  static List<Assignment> inputs(Assignment part, List<Assignment> parts) {
    return parts.stream().filter(each -> part.order().inputs().contains(each.place())).toList();
  }

  /**
   * As long after the inputs as the superior ordered, and never before the date that he ordered:
   * who must wait for others loses nothing by it, and an early input takes no time from him.
   */
  private static Instant due(Assignment part, List<Assignment> inputs, Instant met) {
    Instant ordered = part.order().due();
    Instant last =
        inputs.stream()
            .map(input -> input.order().due())
            .max(Comparator.naturalOrder())
            .orElse(ordered);
    Instant due = met.plus(Duration.between(last, ordered));
    return due.isAfter(ordered) ? due : ordered;
  }
}
