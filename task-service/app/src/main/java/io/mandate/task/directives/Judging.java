package io.mandate.task.directives;

import io.mandate.task.org.Clock;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who judges an assignment, and to whom it passes when he does not (rules 12, 14, 16). */
final class Judging {
  private Judging() {}

  /** Who coordinates, where the power to judge was lent to him (rule 12); else the adjudicator. */
  static Judgement opened(Ordered ordered, String party, Moment moment) {
    Lead lead = ordered.lead();
    Judge coordinator = lead == null ? null : lead.judge(party, ordered.partiesWith(party), moment);
    return coordinator == null
        ? adjudicated(ordered, party, moment)
        : Judgement.lentTo(coordinator);
  }

  /** The adjudicator's office, unless it would judge its own: then who is next above (rule 14). */
  private static Judgement adjudicated(Ordered ordered, String party, Moment moment) {
    List<String> parties = ordered.partiesWith(party);
    String office = ordered.ruler().office();
    return moment.org().standsAboveAll(office, parties)
        ? Judgement.of(moment.org().judge(office, parties))
        : Judgement.of(moment.org().nextJudge(parties, ordered.ruler(), Set.of()));
  }

  /** A verdict's window; where it is stalled, the time to the next reminder. */
  static Clock clock(Judgement judgement, Ordered ordered, Moment moment) {
    Judge judge = judgement.judge();
    Judge whose = judge == null ? ordered.ruler() : judge;
    Clock.Kind kind = judgement.stalled() ? Clock.Kind.REMINDER : Clock.Kind.VERDICT;
    return moment.org().clockOf(whose.office(), kind, ordered.urgency(), moment.at());
  }

  /** What becomes of an assignment whose judge let the window pass (rule 16). */
  static Passing windowPassed(Judgement now, Ordered ordered, String party, Moment moment) {
    List<String> parties = ordered.partiesWith(party);
    Judge judge = now.judge();
    if (judge != null && now.lent()) {
      Judge adjudicator = adjudicated(ordered, party, moment).judge();
      return new Passing(now, judge.person(), false, adjudicator);
    }
    if (judge == null || now.stalled()) {
      return new Passing(now, null, false, nextOf(now, ordered, parties, moment));
    }
    if (!moment.org().standsAboveAll(judge.office(), parties)) {
      return new Passing(now, judge.person(), false, nextOf(now, ordered, parties, moment));
    }
    Judge holder = moment.org().judge(judge.office(), parties);
    if (holder.person() != null && !holder.person().equals(judge.person())) {
      return new Passing(now, judge.person(), false, holder);
    }
    Judgement passed = now.passedBy(judge.person());
    return new Passing(passed, judge.person(), true, nextOf(passed, ordered, parties, moment));
  }

  private static @Nullable Judge nextOf(
      Judgement judgement, Ordered ordered, List<String> parties, Moment moment) {
    Judge judge = judgement.judge();
    Judge last = judge == null ? ordered.ruler() : judge;
    return moment.org().nextJudge(parties, last, judgement.letPass());
  }

  /**
   * How a judgement passes on.
   *
   * @param person who let it pass
   * @param inaction he had the whole window
   * @param next who has it now; null at the top
   */
  record Passing(
      Judgement judgement, @Nullable String person, boolean inaction, @Nullable Judge next) {

    /** The judgement that follows. */
    Judgement result() {
      if (next != null) {
        return judgement.before(next);
      }
      return judgement.stalled() ? judgement.reminded() : judgement.stalledHere();
    }
  }
}
