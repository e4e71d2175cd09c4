package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.StatementMade;
import io.mandate.escalation.api.Proceedings.PartiesSummoned;
import io.mandate.escalation.api.Proceedings.QuestionAsked;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both sides are heard; the hearing ends when both have spoken and owe no answer. The adjudicator's
 * questions and summons extend it, once in all (rule 9).
 */
final class Hearings {
  private final Above org;
  private final Course course;
  private final Instant now;

  Hearings(Above org, Instant now) {
    this.org = org;
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
    if (hearing.complete(subject.dossier().sides(), now)) {
      facts.addAll(course.endHearing(subject, hearing, now, actor));
    }
    return facts;
  }

  /**
   * @param to the sides that have to answer, at least one
   */
  List<Fact> ask(Case subject, List<String> to, int number, Actor actor) {
    for (int i = 0; i < to.size(); i++) {
      if (!subject.dossier().sides().contains(to.get(i))) {
        throw Problem.of(PlatformProblems.INVALID_REQUEST)
            .violation("body.to[" + i + "]", "no-such-side");
      }
    }
    var ends = extend(subject, "question", to, null);
    return List.of(
        new Fact.Said(
            new QuestionAsked(
                subject.taskId(),
                subject.id(),
                subject.escalation(),
                actor,
                now,
                to,
                number,
                ends)));
  }

  /**
   * @param meeting ahead, and before the extended hearing ends
   */
  List<Fact> summon(Case subject, Instant meeting, int number, Actor actor) {
    var ends = extend(subject, "summons", subject.dossier().sides(), meeting);
    if (!meeting.isAfter(now) || meeting.isAfter(ends)) {
      throw Problem.of(CaseProblems.MEETING_OUTSIDE_HEARING)
          .with("end", ends.toString())
          .violation("body.at", "outside-hearing");
    }
    return List.of(
        new Fact.Said(
            new PartiesSummoned(
                subject.taskId(),
                subject.id(),
                subject.escalation(),
                actor,
                now,
                number,
                meeting,
                ends)));
  }

  /** By another hearing window from where it would have ended, the first time only. */
  private Instant extend(
      Case subject, String move, Collection<String> asked, @Nullable Instant meeting) {
    if (!(subject.state() instanceof Hearing hearing)) {
      throw CaseProblems.illegalMove(move, subject.state().name());
    }
    var extension = Extension.of(hearing.extension(), asked, meeting);
    if (hearing.extension() != null) {
      subject.note(hearing.inquire(extension, hearing.clock()));
      return hearing.clock().at();
    }
    var superior = hearing.bench().superior();
    var longer = org.hearing(superior, subject.dossier().urgency(), hearing.clock().at());
    subject.become(hearing.inquire(extension, longer));
    return longer.at();
  }
}
