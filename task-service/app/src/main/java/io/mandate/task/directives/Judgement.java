package io.mandate.task.directives;

import io.mandate.task.org.Judge;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In front of whom an assignment is to be judged (rules 14, 16).
 *
 * @param judge who must judge now; null while nobody is above all parties
 * @param letPass persons who let it pass
 * @param stalled nobody is left to pass it to: a reminder is its next thing
 * @param reminders of this stall so far
 * @param lent the judge is who coordinates, by a power lent to him (rule 12)
 */
public record Judgement(
    @Nullable Judge judge, Set<String> letPass, boolean stalled, int reminders, boolean lent) {
  public Judgement {
    letPass = Set.copyOf(letPass);
  }

  static Judgement of(@Nullable Judge judge) {
    return new Judgement(judge, Set.of(), judge == null, 0, false);
  }

  /** In front of who coordinates. */
  static Judgement lentTo(Judge coordinator) {
    return new Judgement(coordinator, Set.of(), false, 0, true);
  }

  /** The same before another judge, who gets a fresh window. */
  Judgement before(Judge other) {
    return new Judgement(other, letPass, false, 0, false);
  }

  Judgement stalledHere() {
    return new Judgement(judge, letPass, true, 0, false);
  }

  Judgement reminded() {
    return new Judgement(judge, letPass, true, reminders + 1, false);
  }

  Judgement passedBy(@Nullable String person) {
    if (person == null) {
      return this;
    }
    var all = new TreeSet<>(letPass);
    all.add(person);
    return new Judgement(judge, all, stalled, reminders, lent);
  }
}
