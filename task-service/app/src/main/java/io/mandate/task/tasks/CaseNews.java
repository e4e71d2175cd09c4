package io.mandate.task.tasks;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.EscalationEvent.CaseAnnulled;
import io.mandate.escalation.api.EscalationEvent.CaseClimbed;
import io.mandate.escalation.api.EscalationEvent.CaseMoved;
import io.mandate.escalation.api.EscalationEvent.CaseOpened;
import io.mandate.escalation.api.EscalationEvent.CaseReminded;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.EscalationEvent.CaseStalled;
import io.mandate.escalation.api.EscalationEvent.CaseWithdrawn;
import io.mandate.escalation.api.EscalationEvent.HearingEnded;
import io.mandate.escalation.api.EscalationEvent.OfCase;
import io.mandate.escalation.api.EscalationEvent.RevisionAsked;
import io.mandate.escalation.api.EscalationEvent.StatementMade;
import io.mandate.escalation.api.Lending;
import io.mandate.escalation.api.Proceedings.CaseDiagnosed;
import io.mandate.escalation.api.Proceedings.CaseReferred;
import io.mandate.escalation.api.Proceedings.PartiesSummoned;
import io.mandate.escalation.api.Proceedings.QuestionAsked;
import io.mandate.escalation.api.Proceedings.SettlementAssented;
import io.mandate.escalation.api.Proceedings.SettlementOffered;
import io.mandate.escalation.api.Proceedings.WithdrawalAsked;
import io.mandate.task.api.Actor;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of case events makes of their tasks. Each is put on its task's timeline, so that the
 * timeline alone tells the whole story; only its current case moves the task (rule 20). Used by one
 * thread, begun anew in each transaction.
 */
@ApplicationScoped
public class CaseNews {
  private final Tasks tasks;
  private final Moments moments;
  private final Chronicle chronicle;
  private final CaseRulings rulings;
  private final Map<UUID, Task> batch = new HashMap<>();
  private @Nullable Telling telling;

  CaseNews(Tasks tasks, Moments moments, Chronicle chronicle, CaseRulings rulings) {
    this.tasks = tasks;
    this.moments = moments;
    this.chronicle = chronicle;
    this.rulings = rulings;
  }

  /** Forgets an earlier try; locks the tasks in one query. */
  public void begin(Collection<UUID> ids) {
    batch.clear();
    tasks.lockAll(ids).forEach(task -> batch.put(task.id(), task));
    telling = new Telling(moments.by(Actor.CLOCK).org());
  }

  /**
   * Takes one event; throws what parks it when no such task is known. What moves a task is either
   * of the case that it waits for, or known already and said again because one of the two databases
   * was restored. An appraisal is for its few readers, not for the task's.
   */
  public void hear(EscalationEvent event) {
    if (event instanceof OfCase news) {
      hear(news);
    }
  }

  private void hear(OfCase event) {
    Task task = batch.get(event.taskId());
    if (task == null) {
      throw new IllegalStateException("there is no task " + event.taskId());
    }
    if (task.life() instanceof Escalated up && up.caseId().equals(event.caseId())) {
      hear(task, up, event);
    } else if (!isSaidAgain(event)) {
      record(task, event);
      change(task, event);
    }
  }

  /** What escalation-service repeats to who asks again; all else is news, of an old case too. */
  private static boolean isSaidAgain(OfCase event) {
    return event instanceof CaseOpened
        || event instanceof CaseRuled
        || event instanceof CaseSettled
        || event instanceof CaseWithdrawn
        || event instanceof CaseAnnulled;
  }

  /** A case that was seen to open is told once more when the other's database was restored. */
  private void hear(Task task, Escalated up, OfCase event) {
    if (up.opened() && event instanceof CaseOpened again) {
      task.adjudicatedBy(office(again.adjudicator()));
      return;
    }
    record(task, event);
    move(task, up, event, moments.by(actor(event)));
  }

  /** What of a closed case reaches the work of its ruling (rules 10, 12). */
  private void change(Task task, OfCase event) {
    if (event instanceof RevisionAsked asked) {
      told().said(task, rulings.revise(task, asked, moments.by(actor(event))));
    } else if (event instanceof Lending over) {
      told().said(task, rulings.leadOver(task, over.mandateId(), moments.by(actor(event))));
    }
  }

  private void record(Task task, OfCase event) {
    told().record(task, event.getClass().getSimpleName(), actor(event), event.at(), event);
  }

  /** Writes what was gathered. */
  public void write() {
    chronicle.write(told());
  }

  private void move(Task task, Escalated up, OfCase event, Moment moment) {
    switch (event) {
      case CaseOpened opened -> {
        take(task, up.caseOpened(task.facts(), moment), moment);
        task.adjudicatedBy(office(opened.adjudicator()));
      }
      case CaseClimbed climbed -> task.adjudicatedBy(office(climbed.to()));
      case CaseMoved moved -> task.adjudicatedBy(office(moved.to()));
      case CaseReferred referred -> {
        if (referred.to() != null) {
          task.adjudicatedBy(office(referred.to()));
        }
      }
      case StatementMade _, HearingEnded _, CaseStalled _, CaseReminded _, RevisionAsked _ -> {}
      case Lending _ -> {}
      case QuestionAsked _, PartiesSummoned _, CaseDiagnosed _ -> {}
      case SettlementOffered _, SettlementAssented _, WithdrawalAsked _ -> {}
      case CaseRuled ruled -> told().said(task, rulings.apply(task, ruled, moment));
      case CaseSettled settled -> decided(task, up, outcome(settled), moment);
      case CaseWithdrawn gone ->
          decided(task, up, outcome(gone, withdrawn(gone), gone.wishes()), moment);
      case CaseAnnulled void_ ->
          decided(task, up, outcome(void_, CaseOutcome.Kind.ANNULLED, void_.wishes()), moment);
    }
  }

  private static CaseOutcome outcome(CaseSettled settled) {
    return new CaseOutcome(
        settledOn(settled),
        settled.caseId(),
        settled.wishes(),
        null,
        settled.terms(),
        settled.at());
  }

  private static CaseOutcome outcome(OfCase event, CaseOutcome.Kind kind, List<UUID> wishes) {
    return new CaseOutcome(kind, event.caseId(), wishes, null, event.at());
  }

  private void decided(Task task, Escalated up, CaseOutcome outcome, Moment moment) {
    take(task, up.caseDecided(task.facts(), outcome, moment), moment);
  }

  private void take(Task task, Step step, Moment moment) {
    told().said(task, task.take(step, moment.at()));
  }

  private Telling told() {
    if (telling == null) {
      throw new IllegalStateException("an event came before its batch was prepared");
    }
    return telling;
  }

  private static CaseOutcome.Kind settledOn(CaseSettled settled) {
    return switch (settled.on()) {
      case TERMS -> CaseOutcome.Kind.AGREED;
      case DELIVERY -> CaseOutcome.Kind.DONE;
    };
  }

  private static CaseOutcome.Kind withdrawn(CaseWithdrawn gone) {
    return Boolean.TRUE.equals(gone.effortCounted())
        ? CaseOutcome.Kind.WITHDRAWN_WITH_EFFORT
        : CaseOutcome.Kind.WITHDRAWN;
  }

  private static @Nullable String office(@Nullable Adjudicator adjudicator) {
    return adjudicator == null ? null : adjudicator.office();
  }

  private static Actor actor(EscalationEvent event) {
    var actor = event.actor();
    return new Actor(actor.by(), actor.onBehalfOf(), actor.system());
  }
}
