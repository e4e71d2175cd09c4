package io.mandate.task.tasks;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import io.mandate.task.api.Actor;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import io.mandate.task.tasks.TouchedTasks.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ends the tasks of parties whom a change of the org, or of a period, made something else than
 * peers. The pairs are looked through in memory; only tasks of those that fell apart are touched.
 */
@ApplicationScoped
public class FormerPeers {
  private final Tasks tasks;
  private final TouchedTasks touched;
  private final Org org;
  private final Moments moments;
  private final Chronicle chronicle;
  private volatile @Nullable OrgSpan settled;
  private volatile @Nullable Walk walking;

  FormerPeers(Tasks tasks, TouchedTasks touched, Org org, Moments moments, Chronicle chronicle) {
    this.tasks = tasks;
    this.touched = touched;
    this.org = org;
    this.moments = moments;
    this.chronicle = chronicle;
  }

  private record Walk(OrgSpan org, List<Pair> apart) {}

  /** The org stands otherwise than when the pairs were last looked through. */
  public boolean isUnsettled() {
    return walking != null || !OrgSpan.of(org.now().chart()).equals(settled);
  }

  /** Up to so many tasks after this one whose parties are peers no more. */
  @Transactional(TxType.MANDATORY)
  public List<UUID> after(UUID id, int limit) {
    Walk walk = walking;
    if (walk == null) {
      OrgChart chart = org.now().chart();
      walk = new Walk(OrgSpan.of(chart), apart(chart));
      walking = walk;
    }
    return walk.apart().isEmpty() ? List.of() : touched.of(walk.apart(), id, limit);
  }

  /** Moves these to their line, in the running transaction. */
  @Transactional(TxType.MANDATORY)
  public void settle(List<UUID> ids) {
    Moment moment = moments.by(Actor.CLOCK);
    Telling telling = new Telling(moment.org());
    for (Task task : tasks.lockAll(ids)) {
      Step step = MovedToLine.lookedAtAgain(Step.to(task.life(), task.facts()), moment);
      telling.said(task, task.take(step, moment.at()));
    }
    chronicle.write(telling);
  }

  /** All pairs were looked through. */
  public void settled() {
    Walk walk = walking;
    settled = walk == null ? null : walk.org();
    walking = null;
  }

  private List<Pair> apart(OrgChart chart) {
    return touched.pairs().stream()
        .filter(
            pair -> !chart.peers(Party.parse(pair.requester()), Party.parse(pair.counterpart())))
        .toList();
  }
}
