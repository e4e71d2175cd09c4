package io.mandate.escalation.cases;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do to a case. Each move locks the case, is judged, and goes on record. */
@ApplicationScoped
public class Moves {
  private final Cases cases;
  private final UpToDate upToDate;
  private final Docket docket;
  private final Authority authority;
  private final Now now;

  Moves(Cases cases, UpToDate upToDate, Docket docket, Authority authority, Now now) {
    this.cases = cases;
    this.upToDate = upToDate;
    this.docket = docket;
    this.authority = authority;
    this.now = now;
  }

  /** The org and the instant that a move is judged by. */
  @ApplicationScoped
  static class Now {
    private final Org org;
    private final DatabaseClock clock;

    Now(Org org, DatabaseClock clock) {
      this.org = org;
      this.clock = clock;
    }

    Above org() {
      return new Above(org.now().chart());
    }

    java.time.Instant instant() {
      return clock.now();
    }
  }

  /**
   * The adjudicator decides (rules 9, 10).
   *
   * @param ifMatch the version of the case that he read
   */
  public Case rule(UUID id, IfMatch ifMatch, Ruling ruling) {
    var subject = lock(id);
    var by = authority.requireAdjudicator(subject);
    ifMatch.require(subject.version());
    var above = now.org();
    var before = cases.returnedBefore(subject.taskId());
    var facts =
        new Judgement(above, now.instant()).rule(subject, ruling, by, authority.actor(), before);
    docket.enter(List.of(new Turn(subject, facts)), above.chart());
    return subject;
  }

  /**
   * A party, or a head in between, puts something on the record (rule 9).
   *
   * @param side for whom he speaks; needed where he stands on both sides
   */
  public Statement speak(UUID id, @Nullable String side, String text) {
    var subject = lock(id);
    var speaker = authority.requireSpeaker(subject, side);
    var above = now.org();
    var instant = now.instant();
    var number = subject.nextStatement();
    var facts = new Hearings(above, instant).speak(subject, speaker, number, authority.actor());
    var statement = new Statement(Ids.next(instant), id, number, speaker, text, instant);
    cases.getEntityManager().persist(statement);
    docket.enter(List.of(new Turn(subject, facts)), above.chart());
    return statement;
  }

  private Case lock(UUID id) {
    if (upToDate.behind(id)) {
      upToDate.catchUp(id);
    }
    return authority.requireReadable(cases.lock(id));
  }
}
