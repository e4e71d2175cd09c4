package io.mandate.escalation.cases;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.hierarchy.api.Superior;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who has the case, by which office and how near, and who had it before him without ruling.
 *
 * @param level 1 for the nearest, one more for each climb
 * @param letPass persons who let this case pass (rule 16)
 */
public record Bench(Superior superior, int level, Set<String> letPass) {
  public Bench {
    letPass = Set.copyOf(letPass);
  }

  static Bench first(Superior superior) {
    return new Bench(superior, 1, Set.of());
  }

  String person() {
    return superior.person();
  }

  Adjudicator adjudicator() {
    return new Adjudicator(superior.office().code(), superior.person());
  }

  /** The next superior has it, because nobody here ruled. */
  Bench climbTo(Superior next) {
    return new Bench(next, level + 1, passed().letPass());
  }

  /** Another has it, because the org changed: nobody let it pass. */
  Bench moveTo(Superior next) {
    return new Bench(next, level, letPass);
  }

  /** The holder let it pass. */
  Bench passed() {
    var more = new TreeSet<>(letPass);
    more.add(person());
    return new Bench(superior, level, more);
  }
}
