package io.mandate.task.directives;

import io.mandate.escalation.api.Power;
import io.mandate.hierarchy.api.Office;
import io.mandate.platform.problem.Problem;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import io.mandate.task.org.OrgProblems;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who coordinates the work, by the powers lent to him for it and no others (rule 12).
 *
 * @param coordinator the unit whose head has them
 * @param until when they end at the latest; null: with the work
 */
public record Lead(UUID mandate, String coordinator, Set<Power> powers, @Nullable Instant until) {
  public Lead {
    powers = Set.copyOf(powers);
  }

  /** Whose head has the powers. */
  public String office() {
    return Office.head(coordinator).code();
  }

  boolean has(Power power, Instant now) {
    return powers.contains(power) && (until == null || until.isAfter(now));
  }

  /**
   * The coordinator as the judge of this part; null where it has no such power, nobody is its head,
   * or the part is its own (rules 12, 14).
   */
  @Nullable Judge judge(String party, List<String> parties, Moment moment) {
    if (!has(Power.JUDGE, moment.at()) || party.equals(coordinator)) {
      return null;
    }
    Judge judge = moment.org().judge(office(), parties);
    String person = judge.person();
    return person == null || moment.org().answers(person, party) ? null : judge;
  }

  /**
   * By which mandate the part is judged; null where its judge needs none. After the mandate's date
   * it is the adjudicator's to judge, who gets it in a moment.
   */
  static @Nullable UUID judging(Assignment part, Moment moment) {
    Lead lead = part.directive().ordered().lead();
    if (lead == null || !part.isBeforeLead()) {
      return null;
    }
    lead.require(Power.JUDGE, moment.at());
    return lead.mandate();
  }

  /** What an amendment changes decides which powers it needs; nobody changes his own part. */
  void requireFor(Amendment amendment, List<Assignment> parts, Instant now) {
    for (Amendment.Change change : amendment.changes()) {
      if (change.due() != null) {
        require(Power.SET_DUE, now);
      }
      if (change.deliverable() != null || change.criteria() != null) {
        require(Power.ASSIGN, now);
      }
      requireOthers(change.number(), parts);
    }
    if (!amendment.added().isEmpty()) {
      require(Power.ASSIGN, now);
    }
  }

  private void requireOthers(int number, List<Assignment> parts) {
    if (number <= parts.size() && parts.get(number - 1).party().equals(coordinator)) {
      throw Problem.of(OrgProblems.OWN_WORK).with("party", coordinator);
    }
  }

  private void require(Power power, Instant now) {
    if (!has(power, now)) {
      throw Problem.of(WorkProblems.POWER_NOT_LENT).with("power", power.name());
    }
  }
}
