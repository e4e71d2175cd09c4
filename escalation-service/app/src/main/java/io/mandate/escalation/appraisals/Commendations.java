package io.mandate.escalation.appraisals;

import io.mandate.hierarchy.api.Party;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every MET and every agreed DONE may be commended (rule 17). */
@ApplicationScoped
public class Commendations {
  private final Works works;
  private final Appraisals appraisals;
  private final Appraisers appraisers;
  private final Docket docket;
  private final Moves.Now now;

  Commendations(
      Works works, Appraisals appraisals, Appraisers appraisers, Docket docket, Moves.Now now) {
    this.works = works;
    this.appraisals = appraisals;
    this.appraisers = appraisers;
    this.docket = docket;
    this.now = now;
  }

  /**
   * The direct superior of who answered for it proposes a commendation.
   *
   * @param about the assignment, or the task
   * @param text what it is to say
   */
  public Appraisal commend(UUID about, String text, String reasons) {
    var work = works.lockOne(about);
    if (work == null) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    var subject = subject(work);
    var by = appraisers.requireDirectSuperior(subject);
    var ground = work.commendable();
    if (ground == null) {
      throw Problem.of(AppraisalProblems.NOTHING_TO_COMMEND);
    }
    if (!appraisals.counting(List.of(about)).isEmpty()) {
      throw Problem.of(AppraisalProblems.APPRAISED_ALREADY);
    }
    var course = now.course();
    var proposed = course.proposed(subject, by, text, reasons);
    var turn = course.commend(work.matter(ground), subject, proposed, appraisers.actor());
    docket.enter(List.of(turn.subject()), List.of(turn), now.chart());
    return turn.subject();
  }

  /** Who answered for it then; of what nobody answered for there is nothing to see. */
  private static Subject subject(Work work) {
    var person = work.answerable();
    if (person == null) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return Subject.of(Party.parse(work.party()), person);
  }
}
