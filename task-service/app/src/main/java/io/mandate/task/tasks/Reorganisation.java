package io.mandate.task.tasks;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import io.mandate.hierarchy.replica.OrgView;
import io.mandate.task.api.Actor;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import io.mandate.task.tasks.TouchedTasks.Answered;
import io.mandate.task.tasks.TouchedTasks.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the org, or of a period, makes of tasks under way: those of parties that are
 * peers no more go to their line, and who is new at the head of a party inherits its clock. Who has
 * tasks with whom, and whose clocks run, is looked through in memory; only tasks that are touched
 * are read.
 */
@ApplicationScoped
public class Reorganisation {
  private final Tasks tasks;
  private final TouchedTasks touched;
  private final Org org;
  private final Moments moments;
  private final Chronicle chronicle;
  private volatile @Nullable OrgSpan settled;
  private volatile @Nullable Walk walking;

  Reorganisation(Tasks tasks, TouchedTasks touched, Org org, Moments moments, Chronicle chronicle) {
    this.tasks = tasks;
    this.touched = touched;
    this.org = org;
    this.moments = moments;
    this.chronicle = chronicle;
  }

  private record Walk(OrgSpan org, List<Pair> apart, List<Answered> renewed) {}

  /** The org stands otherwise than when the tasks were last looked through. */
  public boolean isUnsettled() {
    return walking != null || !OrgSpan.of(org.now().chart()).equals(settled);
  }

  /** Up to so many tasks after this one that the org as it is now touches. */
  @Transactional(TxType.MANDATORY)
  public List<UUID> after(UUID id, int limit) {
    Walk walk = walking;
    if (walk == null) {
      OrgChart chart = org.now().chart();
      walk = new Walk(OrgSpan.of(chart), apart(chart), renewed(chart));
      walking = walk;
    }
    return walk.apart().isEmpty() && walk.renewed().isEmpty()
        ? List.of()
        : touched.of(walk.apart(), walk.renewed(), id, limit);
  }

  /**
   * Tasks after this one that the org touches though it has not changed since, at most so many:
   * there should be none.
   */
  @Transactional(TxType.MANDATORY)
  public List<UUID> leftBehind(UUID id, int limit) {
    OrgView now = org.now();
    var ids = touched.of(apart(now.chart()), renewed(now.chart()), id, limit);
    var clocks = touched.withClockMisplaced(now.headless(), id, limit);
    // The database's order, which is not that of UUID.
    return Stream.concat(ids.stream(), clocks.stream())
        .distinct()
        .sorted(Comparator.comparing(UUID::toString))
        .limit(limit)
        .toList();
  }

  /**
   * Moves these to their line, or their clocks to the new head, in the running transaction.
   *
   * @return those that were changed
   */
  @Transactional(TxType.MANDATORY)
  public List<UUID> settle(List<UUID> ids) {
    Moment moment = moments.by(Actor.CLOCK);
    Telling telling = new Telling(moment.org());
    List<UUID> changed = new ArrayList<>();
    for (Task task : tasks.lockAll(ids)) {
      List<TaskEvent> said = task.take(step(task, moment), moment.at());
      telling.said(task, said);
      if (!said.isEmpty()) {
        changed.add(task.id());
      }
    }
    chronicle.write(telling);
    return changed;
  }

  private static Step step(Task task, Moment moment) {
    Step step = MovedToLine.lookedAtAgain(Step.to(task.life(), task.facts()), moment);
    return step.next() instanceof Waiting waiting && waiting.hasNewHead(moment)
        ? waiting.inherited(task.facts(), moment)
        : step;
  }

  /** All were looked through. */
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

  private List<Answered> renewed(OrgChart chart) {
    return touched.answered().stream()
        .filter(
            clock ->
                chart.head(clock.unit()) instanceof String head && !head.equals(clock.person()))
        .toList();
  }
}
