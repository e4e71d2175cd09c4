package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.CaseOpened;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import java.time.Instant;
import java.util.List;

/**
 * Opens a case in front of the nearest shared superior, as the org stands now; one that was taken
 * up, in front of who took it up, at his own level (rules 7, 8).
 */
final class Opening {
  private final Above org;

  Opening(Above org) {
    this.org = org;
  }

  /** In HEARING; STALLED when nobody stands above both. */
  Turn open(TaskUnresolved told, Instant now) {
    var dossier = Dossier.of(told);
    var superior = org.first(told.adjudicator(), dossier);
    var route = org.route(dossier, superior);
    CaseState.Open first =
        superior == null
            ? Stalled.forNobody(org.reminder(null, dossier, now))
            : Hearing.of(Bench.first(superior), org.hearing(superior, dossier.urgency(), now));
    var subject = new Case(told, first, route, now);
    var opened =
        new CaseOpened(
            subject.taskId(),
            subject.id(),
            subject.escalation(),
            Actor.CLOCK,
            now,
            dossier.cause().name(),
            superior == null ? null : Bench.first(superior).adjudicator(),
            superior == null ? null : first.clock().at(),
            route);
    return new Turn(subject, List.of(new Fact.Said(opened)));
  }
}
