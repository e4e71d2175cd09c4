package io.mandate.escalation.appraisals;

import io.mandate.escalation.appraisals.Works.Asked;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.api.Order;
import io.mandate.task.api.OrderChange.DirectiveAmended;
import io.mandate.task.api.OrderChange.DirectiveOrdered;
import io.mandate.task.api.OrderChange.DirectiveRevoked;
import io.mandate.task.api.OrderChange.InputFailed;
import io.mandate.task.api.OrderedWork.AssignmentDelivered;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.AssignmentOverdue;
import io.mandate.task.api.OrderedWork.DirectiveIssued;
import io.mandate.task.api.OrderedWork.JudgementClimbed;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.TaskLife.CaseOutcomeApplied;
import io.mandate.task.api.TaskLife.TaskConfirmed;
import io.mandate.task.api.TaskLife.TaskDelivered;
import io.mandate.task.api.TaskLife.TaskSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears how work went, opens appraisals of what went wrong and keeps what may be commended (rule
 * 17). A batch without such news costs nothing. Used by one thread, begun anew in each transaction.
 */
@ApplicationScoped
public class WorkNews {
  private final Works works;
  private final Appraisals appraisals;
  private final Docket docket;
  private final Org org;
  private final DatabaseClock clock;
  private final List<Consumer<WorkBatch>> heard = new ArrayList<>();
  private final Set<UUID> tasks = new LinkedHashSet<>();
  private final Map<UUID, Asked> asked = new LinkedHashMap<>();

  WorkNews(Works works, Appraisals appraisals, Docket docket, Org org, DatabaseClock clock) {
    this.works = works;
    this.appraisals = appraisals;
    this.docket = docket;
    this.org = org;
    this.clock = clock;
  }

  /** Forgets an earlier try. */
  public void begin() {
    heard.clear();
    tasks.clear();
    asked.clear();
  }

  /**
   * Takes one event; most are no news here.
   *
   * @throws IllegalArgumentException when a party is none: the event is parked
   */
  public void hear(TaskEvent event) {
    switch (event) {
      case DirectiveIssued told -> ordered(told, told.assignments(), told.office());
      case DirectiveOrdered told -> ordered(told, told.assignments(), told.office());
      case DirectiveAmended told -> ordered(told, told.added(), null);
      case DirectiveRevoked told -> news(told, batch -> batch.revoked(told));
      case AssignmentDelivered told -> handedOver(told, told.assignmentId(), told.party());
      case AssignmentOverdue told -> handedOver(told, told.assignmentId(), told.party());
      case InputFailed told -> handedOver(told, told.assignmentId(), told.party());
      case AssignmentJudged told -> {
        var _ = Party.parse(told.party());
        news(told, batch -> batch.judged(told));
      }
      case TaskSubmitted told -> {
        var _ = Party.parse(told.counterpart());
        asked.put(told.taskId(), new Asked(told.taskId(), told.counterpart(), told.title()));
      }
      case TaskDelivered told -> news(told, batch -> batch.delivered(told));
      case TaskConfirmed told when told.boundUntil() == null ->
          news(told, batch -> batch.done(told));
      case CaseOutcomeApplied told when told.state().equals("DONE") ->
          news(told, batch -> batch.done(told));
      case JudgementClimbed told when told.inaction() && told.person() instanceof String person ->
          news(told, batch -> batch.notJudged(told, person));
      case TaskEvent _ -> {}
    }
  }

  private void ordered(TaskEvent told, List<Order> orders, @Nullable String office) {
    orders.forEach(order -> Party.parse(order.party()));
    news(told, batch -> batch.ordered(told, orders, office));
  }

  private void handedOver(TaskEvent told, UUID assignmentId, String code) {
    var party = Party.parse(code);
    news(told, batch -> batch.handedOver(told, assignmentId, party));
  }

  private void news(TaskEvent told, Consumer<WorkBatch> what) {
    tasks.add(told.taskId());
    heard.add(what);
  }

  /** Writes what the batch made of it. */
  public void write() {
    works.ask(asked.values());
    if (heard.isEmpty()) {
      return;
    }
    var chart = org.now().chart();
    var known = works.lock(tasks);
    var batch = new WorkBatch(chart, clock.now(), known, appraisals.counting(known.keySet()));
    heard.forEach(news -> news.accept(batch));
    works.persist(batch.found());
    works.flush();
    docket.enter(batch.opened(), batch.turns(), chart);
  }
}
