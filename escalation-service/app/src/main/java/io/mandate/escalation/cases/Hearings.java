package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.StatementMade;
import io.mandate.escalation.cases.CaseState.Hearing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Both sides are heard; the hearing ends when both have spoken (rule 9). */
final class Hearings {
  private final Course course;
  private final Instant now;

  Hearings(Above org, Instant now) {
    this.course = new Course(org, now);
    this.now = now;
  }

  List<Fact> speak(Case subject, Speaker speaker, int number, Actor actor) {
    var spoken = subject.state().speak(speaker.side());
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact.Said(
            new StatementMade(
                subject.taskId(),
                subject.id(),
                subject.escalation(),
                actor,
                now,
                speaker.side(),
                number)));
    if (!speaker.forParty() || !(spoken instanceof Hearing hearing)) {
      return facts;
    }
    subject.note(hearing);
    if (hearing.spoken().containsAll(subject.dossier().sides())) {
      facts.addAll(course.endHearing(subject, hearing, now, actor));
    }
    return facts;
  }
}
