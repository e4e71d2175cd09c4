package io.mandate.escalation.mandates;

import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Lending;
import io.mandate.escalation.api.Lending.EndedBy;
import io.mandate.escalation.api.Lent;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.cases.CaseListener;
import io.mandate.escalation.cases.CaseRecord;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Mandates begin with their ruling, and end by date or with the work (rule 12). */
@ApplicationScoped
public class MandateLife implements CaseListener {
  /** Under this name a mandate whose date cannot be applied is set aside. */
  public static final String CLOCKS = Mandates.CLOCKS;

  private final Mandates mandates;
  private final MandateTodos todos;
  private final CaseRecord record;
  private final DatabaseClock clock;

  MandateLife(Mandates mandates, MandateTodos todos, CaseRecord record, DatabaseClock clock) {
    this.mandates = mandates;
    this.todos = todos;
    this.record = record;
    this.clock = clock;
  }

  @Override
  public void hear(List<News> news, OrgChart chart) {
    for (var one : news) {
      if (one.event() instanceof CaseRuled ruled && ruled.lent() instanceof Lent lent) {
        grant(ruled, lent, one.title());
      }
    }
  }

  private void grant(CaseRuled ruled, Lent lent, String title) {
    var mandate = new Mandate(ruled, lent, title);
    mandates.persist(mandate);
    todos.granted(
        mandate,
        ruled.assignments().stream().map(Order::due).max(Comparator.naturalOrder()).orElse(null));
  }

  /** Locks mandates whose date passed, at most {@code limit}. */
  public List<UUID> due(int limit) {
    return mandates.due(clock.now(), limit);
  }

  /** Ends those of these whose date passed. */
  public void expire(Collection<UUID> ids) {
    var now = clock.now();
    over(mandates.lock(ids).stream().filter(one -> one.isDue(now)).toList(), Mandate::expire);
  }

  /**
   * Ends what still lives of these tasks.
   *
   * @param ended by task: how its work ended
   */
  public void endWithWork(Map<UUID, EndedBy> ended) {
    if (ended.isEmpty()) {
      return;
    }
    var now = clock.now();
    over(
        mandates.lockLiving(ended.keySet()),
        one -> one.endWithWork(ended.getOrDefault(one.taskId(), EndedBy.DIRECTIVE_CLOSED), now));
  }

  /** Until the next date, from now; null when there is none. */
  public @Nullable Duration untilNext() {
    Instant next = mandates.nextDue();
    return next == null ? null : Duration.between(clock.now(), next);
  }

  /** What ends goes on the record of its case, and off the coordinator's list. */
  void over(List<Mandate> living, Function<Mandate, Lending> how) {
    if (living.isEmpty()) {
      return;
    }
    record.enter(living.stream().map(how).toList());
    todos.over(living);
  }
}
