package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import io.mandate.hierarchy.replica.OrgView;
import io.mandate.task.api.Actor;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps clocks with their heads (rules 7, 24): a party that lost its head gets the vacancy's window
 * in place of its clock, and its next head inherits the clock with at least the minimum. Looked for
 * whenever the org changes or a period begins or ends.
 */
@ApplicationScoped
public class Vacancies {
  private final Tasks tasks;
  private final TouchedTasks touched;
  private final Org org;
  private final Moments moments;
  private final Chronicle chronicle;
  private volatile @Nullable OrgView settled;
  private volatile @Nullable OrgView settling;

  Vacancies(Tasks tasks, TouchedTasks touched, Org org, Moments moments, Chronicle chronicle) {
    this.tasks = tasks;
    this.touched = touched;
    this.org = org;
    this.moments = moments;
    this.chronicle = chronicle;
  }

  /** The org has heads that the clocks were not looked through for. */
  public boolean isUnsettled() {
    OrgView known = settled;
    return settling != null || known == null || !known.headless().equals(org.now().headless());
  }

  /** Up to so many clocks after this task's that are not their head's. */
  @Transactional(TxType.MANDATORY)
  public List<UUID> unsettledAfter(UUID id, int limit) {
    OrgView now = settling;
    if (now == null) {
      now = org.now();
      settling = now;
    }
    return touched.withClockMisplaced(now.headless(), id, limit);
  }

  /**
   * Gives the clocks of these tasks to whom they belong, in the running transaction.
   *
   * @return those whose clocks were another's
   */
  @Transactional(TxType.MANDATORY)
  public List<UUID> settle(List<UUID> ids) {
    Moment moment = moments.by(Actor.CLOCK);
    Telling telling = new Telling(moment.org());
    List<UUID> changed = new ArrayList<>();
    for (Task task : tasks.lockAll(ids)) {
      if (task.life() instanceof Waiting waiting && isMisplaced(waiting.clock(), moment)) {
        change(task, waiting, moment, telling);
        changed.add(task.id());
      }
    }
    chronicle.write(telling);
    return changed;
  }

  /** All clocks were looked through. */
  public void settled() {
    settled = settling;
    settling = null;
  }

  private static boolean isMisplaced(Clock clock, Moment moment) {
    boolean vacancy = clock.kind() == Clock.Kind.VACANCY;
    return Party.parse(clock.party()) instanceof Party.UnitParty
        && vacancy != moment.org().headless(clock.party());
  }

  private static void change(Task task, Waiting waiting, Moment moment, Telling telling) {
    boolean headless = moment.org().headless(waiting.clock().party());
    Step step =
        headless ? waiting.headLost(task.facts(), moment) : waiting.headFound(task.facts(), moment);
    telling.said(task, task.take(step, moment.at()));
  }
}
