package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.OfferedTerms;
import io.mandate.platform.preconditions.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sides still do themselves while the case is open: settle, or withdraw (rule 20). */
@ApplicationScoped
public class Bargaining {
  private final Floor floor;
  private final Authority authority;

  Bargaining(Floor floor, Authority authority) {
    this.floor = floor;
    this.authority = authority;
  }

  public Case offer(UUID id, IfMatch ifMatch, OfferedTerms terms) {
    return bySide(
        id, ifMatch, (table, subject, side, actor) -> table.offer(subject, side, terms, actor));
  }

  /**
   * @param number of the offer; 0 for the terms on which the task escalated
   */
  public Case assent(UUID id, IfMatch ifMatch, int number) {
    return bySide(
        id, ifMatch, (table, subject, side, actor) -> table.assent(subject, side, number, actor));
  }

  /** The adjudicator assents to a second settlement after OVERDUE. */
  public Case allow(UUID id, IfMatch ifMatch) {
    var subject = floor.take(id);
    var by = authority.requireAdjudicator(subject, "settlement");
    ifMatch.require(subject.version());
    return entered(subject, settlements().allow(subject, authority.actorFor(by.person())));
  }

  /**
   * @param countEffort whether the counterpart's evidenced effort shall count
   */
  public Case withdraw(UUID id, IfMatch ifMatch, @Nullable String reason, boolean countEffort) {
    return bySide(
        id,
        ifMatch,
        (table, subject, side, actor) -> table.withdraw(subject, side, reason, countEffort, actor));
  }

  public Case consent(UUID id, IfMatch ifMatch) {
    return bySide(id, ifMatch, Settlements::consent);
  }

  /** What a side does, judged at one instant. */
  @FunctionalInterface
  private interface Act {
    List<Fact> by(Settlements table, Case subject, String side, Actor actor);
  }

  private Case bySide(UUID id, IfMatch ifMatch, Act act) {
    var subject = floor.take(id);
    var voice = authority.requireSide(subject);
    var actor = authority.actorFor(voice.person());
    ifMatch.require(subject.version());
    return entered(subject, act.by(settlements(), subject, voice.side(), actor));
  }

  private Settlements settlements() {
    return new Settlements(floor.instant());
  }

  private Case entered(Case subject, List<Fact> facts) {
    floor.enter(subject, facts, floor.org());
    return subject;
  }
}
