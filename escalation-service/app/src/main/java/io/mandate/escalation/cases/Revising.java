package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent.RevisionAsked;
import io.mandate.escalation.api.Outcome;
import io.mandate.hierarchy.api.Capacity;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Place;
import io.mandate.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A COOPERATE ruling is revised by the office that ruled, or by its superiors; the other outcomes
 * never are (rule 10). The work is task-service's: it is asked, and accepts or refuses.
 */
record Revising(OrgChart chart, Instant now) {

  List<Fact> ask(Case subject, Revision revision, Actor actor) {
    if (!(subject.state() instanceof CaseState.Ruled ruled)
        || ruled.ruling().outcome() != Outcome.COOPERATE) {
      throw CaseProblems.illegalMove("revision", subject.state().name());
    }
    if (!mayRevise(actor.by(), subject)) {
      throw Problem.of(CaseProblems.NOT_YOUR_CASE);
    }
    if (!revision.saysOneThing()) {
      throw Problem.of(CaseProblems.RULING_INCOMPLETE)
          .violation("body.revoke", "revision-of-one-kind");
    }
    return List.of(new Fact.Said(asked(subject, revision, ruled.by().office(), actor)));
  }

  /**
   * The holder of the office that ruled, or who stands above it, even who sees no open case of it;
   * nobody is above an arbiter's.
   */
  boolean mayRevise(@Nullable String person, Case subject) {
    if (person == null || !(subject.state() instanceof CaseState.Ruled ruled)) {
      return false;
    }
    var office = Office.parse(ruled.by().office());
    var holder = chart.holder(office);
    return person.equals(holder)
        || (office.capacity() != Capacity.ARBITER && above(office, holder).contains(person));
  }

  private List<String> above(Office office, @Nullable String holder) {
    var chain =
        chart.chain(Party.unit(office.unit())).places().stream().map(Place::person).toList();
    return chain.subList(chain.indexOf(holder) + 1, chain.size());
  }

  private RevisionAsked asked(Case subject, Revision revision, String office, Actor actor) {
    return new RevisionAsked(
        subject.taskId(),
        subject.id(),
        subject.escalation(),
        actor,
        now,
        revision.id(),
        new Adjudicator(office, actor.by()),
        revision.reasons(),
        revision.revoke(),
        revision.changes(),
        revision.added());
  }
}
