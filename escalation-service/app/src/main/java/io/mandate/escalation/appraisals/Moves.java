package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.AppraisalDecision;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What people do to an appraisal. Each move locks it, is judged, and goes on record. */
@ApplicationScoped
public class Moves {
  private final Appraisals appraisals;
  private final UpToDate upToDate;
  private final Appraisers appraisers;
  private final Docket docket;
  private final Now now;

  Moves(Appraisals appraisals, UpToDate upToDate, Appraisers appraisers, Docket docket, Now now) {
    this.appraisals = appraisals;
    this.upToDate = upToDate;
    this.appraisers = appraisers;
    this.docket = docket;
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

    OrgChart chart() {
      return org.now().chart();
    }

    Course course() {
      return new Course(chart(), clock.now());
    }
  }

  /**
   * Whose turn it is proposes a censure (rule 17).
   *
   * @param ifMatch the version of the appraisal that he read
   * @param text what it is to say
   */
  public Appraisal propose(UUID id, IfMatch ifMatch, String text, String reasons) {
    var subject = take(id);
    var by = appraisers.requireTurn(subject, "proposal");
    ifMatch.require(subject.version());
    var course = now.course();
    var proposed = course.proposed(subject.subject(), by, text, reasons);
    return enter(course.propose(subject, proposed, appraisers.actor()));
  }

  /**
   * Whose turn it is decides on what was proposed (rule 17).
   *
   * @param ifMatch the version of the appraisal that he read
   */
  public Appraisal decide(UUID id, IfMatch ifMatch, AppraisalDecision decision, String reasons) {
    var subject = take(id);
    var by = appraisers.requireTurn(subject, "decision");
    ifMatch.require(subject.version());
    return enter(now.course().decide(subject, by, decision, reasons, appraisers.actor()));
  }

  private Appraisal take(UUID id) {
    if (upToDate.behind(id)) {
      upToDate.catchUp(id);
    }
    return appraisers.requireReadable(appraisals.lock(id));
  }

  private Appraisal enter(Turn turn) {
    docket.enter(List.of(), List.of(turn), now.chart());
    return turn.subject();
  }
}
