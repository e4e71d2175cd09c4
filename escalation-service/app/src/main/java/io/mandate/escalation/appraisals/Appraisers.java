package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Seat;
import io.mandate.escalation.appraisals.AppraisalState.Open;
import io.mandate.escalation.cases.Authority;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Who may see an appraisal, and whose turn it is (rules 17, 21). Nobody acts for another here: no
 * delegation is about people.
 */
@ApplicationScoped
class Appraisers {
  private final Authority authority;
  private final Org org;

  Appraisers(Authority authority, Org org) {
    this.authority = authority;
    this.org = org;
  }

  /** The subject, who stands above him, and whose turn it is. */
  boolean mayRead(Appraisal one) {
    var person = authority.person();
    return mayKnow(one.subject()) || person != null && person.equals(holder(one.office()));
  }

  private boolean mayKnow(Subject subject) {
    var person = authority.person();
    return authority.readsAll()
        || person != null
            && (person.equals(subject.person()) || Line.of(org.now().chart(), subject).has(person));
  }

  /** The direct superior alone commends; 404 for who may not know how the work went. */
  Seat requireDirectSuperior(Subject subject) {
    if (!mayKnow(subject)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    var person = authority.requirePerson();
    var superior = Line.of(org.now().chart(), subject).directSuperior();
    if (superior == null || !superior.person().equals(person)) {
      throw Problem.of(AppraisalProblems.NOT_DIRECT_SUPERIOR);
    }
    return superior;
  }

  /** 404 for whoever may not even know that it is there. */
  Appraisal requireReadable(Appraisal one) {
    if (!mayRead(one)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return one;
  }

  /**
   * By which office the caller has his turn: he holds it now, is not whom it is about, and does not
   * decide what he proposed himself, unless nobody stands above him.
   *
   * @param move what he wants to do
   */
  Seat requireTurn(Appraisal one, String move) {
    var person = authority.requirePerson();
    if (!(one.state() instanceof Open state)) {
      throw AppraisalProblems.illegalMove(move, one.state().name());
    }
    var office = state.seat().office();
    if (!person.equals(holder(office))
        || person.equals(one.subject().person())
        || decidesOnHimself(person, state)) {
      throw Problem.of(AppraisalProblems.NOT_YOUR_APPRAISAL).with("office", office);
    }
    return new Seat(office, person);
  }

  private static boolean decidesOnHimself(String person, Open state) {
    var proposal = state.proposal();
    return proposal != null
        && proposal.by().person().equals(person)
        && !state.seat().person().equals(person);
  }

  private @Nullable String holder(String office) {
    return org.now().chart().holder(Office.parse(office));
  }

  Actor actor() {
    return authority.actor();
  }

  boolean readsAll() {
    return authority.readsAll();
  }

  @Nullable String person() {
    return authority.person();
  }
}
