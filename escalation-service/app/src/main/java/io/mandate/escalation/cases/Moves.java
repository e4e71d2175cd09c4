package io.mandate.escalation.cases;

import io.mandate.escalation.api.Diagnosis;
import io.mandate.escalation.api.ReferralKind;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do to a case. Each move locks the case, is judged, and goes on record. */
@ApplicationScoped
public class Moves {
  private final Cases cases;
  private final Floor floor;
  private final Authority authority;

  Moves(Cases cases, Floor floor, Authority authority) {
    this.cases = cases;
    this.floor = floor;
    this.authority = authority;
  }

  /**
   * The adjudicator decides (rules 9, 10).
   *
   * @param ifMatch the version of the case that he read
   * @param chosen whose problem he says it was (rule 22)
   */
  public Case rule(UUID id, IfMatch ifMatch, Ruling ruling, Set<Diagnosis> chosen) {
    var subject = floor.take(id);
    var by = authority.requireAdjudicator(subject, "ruling");
    var actor = authority.actorFor(by.person());
    ifMatch.require(subject.version());
    var above = floor.org();
    var before = cases.returnedBefore(subject.taskId());
    var judgement = new Judgement(above, floor.instant());
    var problems = WhoseProblem.of(subject.state(), ruling.outcome(), chosen);
    var facts = new ArrayList<>(judgement.rule(subject, ruling, by, actor, before));
    facts.addAll(judgement.diagnose(subject, problems, actor));
    floor.enter(subject, facts, above);
    return subject;
  }

  /**
   * The adjudicator leaves it to the next superior (rule 16).
   *
   * @param ifMatch the version of the case that he read
   */
  public Case refer(UUID id, IfMatch ifMatch, ReferralKind kind, String reasons) {
    var subject = floor.take(id);
    var by = authority.requireAdjudicator(subject, "referral");
    ifMatch.require(subject.version());
    var above = floor.org();
    var referrals = new Referrals(above, floor.instant());
    floor.enter(
        subject, referrals.refer(subject, kind, reasons, authority.actorFor(by.person())), above);
    return subject;
  }

  /** Whose ruling it is wishes it revised (rule 10); task-service accepts or refuses. */
  public Case revise(UUID id, IfMatch ifMatch, Revision revision) {
    var subject = cases.lock(id);
    var above = floor.org();
    var revising = new Revising(above.chart(), floor.instant());
    if (!revising.mayRevise(authority.person(), subject)) {
      var _ = authority.requireReadable(subject);
    }
    var facts = revising.ask(subject, revision, authority.actor());
    ifMatch.require(subject.version());
    floor.enter(subject, facts, above);
    return subject;
  }

  /**
   * A party, or a head in between, puts something on the record (rule 9).
   *
   * @param side for whom he speaks; needed where he stands on both sides
   */
  public Statement speak(UUID id, @Nullable String side, String text) {
    var subject = floor.take(id);
    var speaker = authority.requireSpeaker(subject, side);
    var above = floor.org();
    var instant = floor.instant();
    var number = subject.nextStatement();
    var actor = authority.actorFor(speaker.person());
    var facts = new Hearings(above, instant).speak(subject, speaker, number, actor);
    var statement = new Statement(Ids.next(instant), id, number, speaker, text, instant);
    cases.getEntityManager().persist(statement);
    floor.enter(subject, facts, above);
    return statement;
  }
}
