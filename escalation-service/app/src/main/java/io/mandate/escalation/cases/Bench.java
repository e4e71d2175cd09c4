package io.mandate.escalation.cases;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.hierarchy.api.Superior;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who has the case, by which office and how near, and who had it before him without ruling.
 *
 * @param level 1 for the nearest, one more for each climb
 * @param letPass persons who let this case pass, by silence or referral (rule 16)
 * @param neglected whether somebody let it pass by silence
 * @param recused whether the person here declined to rule at all (回避)
 */
public record Bench(
    Superior superior, int level, Set<String> letPass, boolean neglected, boolean recused) {
  public Bench {
    letPass = Set.copyOf(letPass);
  }

  static Bench first(Superior superior) {
    return new Bench(superior, 1, Set.of(), false, false);
  }

  String person() {
    return superior.person();
  }

  Adjudicator adjudicator() {
    return new Adjudicator(superior.office().code(), superior.person());
  }

  /** The next superior has it, because the one here did not rule, or referred it. */
  Bench climbTo(Superior next) {
    return new Bench(next, level + 1, passed().letPass(), neglected, false);
  }

  /** Another has it, because the org changed: nobody let it pass. */
  Bench moveTo(Superior next) {
    return new Bench(next, level, letPass, neglected, false);
  }

  /** The holder let it pass. */
  Bench passed() {
    var more = new TreeSet<>(letPass);
    more.add(person());
    return new Bench(superior, level, more, neglected, recused);
  }

  /** The holder let it pass by silence. */
  Bench ignored() {
    return new Bench(superior, level, passed().letPass, true, recused);
  }

  /** The holder will not rule on it, and nobody is next. */
  Bench recusal() {
    return new Bench(superior, level, passed().letPass, neglected, true);
  }
}
