package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Lent;
import io.mandate.escalation.api.Power;
import io.mandate.hierarchy.api.Capacity;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.Problem;
import java.time.Instant;

/** No lead without authority: who is to coordinate gets powers, which the lender has (rule 12). */
record Leading(Above org, Case subject, Superior by, Instant now) {

  void check(Ruling ruling, Actor actor) {
    var lent = ruling.lent();
    if (lent == null) {
      return;
    }
    if (lent.powers().isEmpty()) {
      throw Problem.of(CaseProblems.LEAD_WITHOUT_MANDATE)
          .with("coordinator", lent.coordinator())
          .violation("body.mandate.powers", "powers-missing");
    }
    if (ruling.assignments().isEmpty()) {
      throw incomplete("body.coordinator", "nothing-to-coordinate");
    }
    checkCoordinator(lent.coordinator());
    checkUntil(lent);
    lent.powers().forEach(power -> requireHeld(power, actor));
  }

  private void checkCoordinator(String unit) {
    if (!org.chart().hasUnit(unit)) {
      throw incomplete("body.coordinator", "no-such-unit");
    }
    if (!org.mayOrder(by, Party.unit(unit), subject.dossier())) {
      throw Problem.of(CaseProblems.NOT_UNDER_ADJUDICATOR)
          .with("party", unit)
          .violation("body.coordinator", "not-under-adjudicator");
    }
  }

  private void checkUntil(Lent lent) {
    var until = lent.until();
    if (until != null && !until.isAfter(now)) {
      throw incomplete("body.mandate.until", "due-past");
    }
    if (until != null && until.isAfter(now.plus(Assigning.FURTHEST))) {
      throw incomplete("body.mandate.until", "due-too-far");
    }
  }

  /** What one lacks cannot be lent. */
  private void requireHeld(Power power, Actor actor) {
    var held =
        switch (power) {
          case ASSIGN, SET_DUE -> true;
          case JUDGE -> judges(actor);
          case PROPOSE_CENSURE -> by.office().capacity() != Capacity.ARBITER;
        };
    if (!held) {
      throw Problem.of(CaseProblems.POWER_NOT_HELD)
          .with("power", power.name())
          .violation("body.mandate.powers", "power-not-held");
    }
  }

  /** Who rules for another has no more than that one let him do. */
  private boolean judges(Actor actor) {
    return actor.onBehalfOf() == null
        || org.chart().actsFor(actor.by(), Scope.JUDGE).contains(by.person());
  }

  private static Problem incomplete(String field, String code) {
    return Problem.of(CaseProblems.RULING_INCOMPLETE).violation(field, code);
  }
}
