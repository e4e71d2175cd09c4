package io.mandate.task.directives;

import io.mandate.escalation.api.DeliveryVerdict;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.EscalationEvent.RevisionAsked;
import io.mandate.escalation.api.Lent;
import io.mandate.platform.time.Ids;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Order;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.CaseOutcome;
import io.mandate.task.tasks.CaseRulings;
import io.mandate.task.tasks.Directed;
import io.mandate.task.tasks.Facts;
import io.mandate.task.tasks.Pending;
import io.mandate.task.tasks.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ruling becomes the work of the superior's office (rules 10, 11), or ends or returns the task.
 */
@ApplicationScoped
class RuledWork implements CaseRulings {
  private final Directives directives;
  private final Revisions revisions;

  RuledWork(Directives directives, Revisions revisions) {
    this.directives = directives;
    this.revisions = revisions;
  }

  @Override
  public List<TaskEvent> revise(Task task, RevisionAsked asked, Moment moment) {
    return revisions.answer(task, asked, moment);
  }

  @Override
  public List<TaskEvent> leadOver(Task task, UUID mandate, Moment moment) {
    return task.life() instanceof Directed directed
        ? directives.held(directed.directive()).endLead(mandate, moment)
        : List.of();
  }

  @Override
  public List<TaskEvent> apply(Task task, CaseRuled ruled, Moment moment) {
    return switch (ruled.outcome()) {
      case COOPERATE -> ordered(task, ruled, moment);
      case NOT_REQUIRED -> decided(task, ruled, CaseOutcome.Kind.DISMISSED, moment);
      case RETURNED -> decided(task, ruled, CaseOutcome.Kind.RETURNED, moment);
    };
  }

  private List<TaskEvent> ordered(Task task, CaseRuled ruled, Moment moment) {
    List<UUID> late = task.facts().wishes().stream().map(Pending::id).toList();
    Directive directive =
        new Directive(
            Ids.next(moment.at()),
            terms(task.facts(), ruled, moment),
            ruled.assignments().stream().map(RuledWork::order).toList(),
            moment.at());
    judged(task.facts(), ruled, moment).forEach(directive::add);
    List<TaskEvent> said = new ArrayList<>();
    var outcome =
        new CaseOutcome(
            CaseOutcome.Kind.DIRECTED, ruled.caseId(), List.of(), directive.id(), ruled.at());
    said.addAll(task.take(task.life().caseDecided(task.facts(), outcome, moment), moment.at()));
    directives.persist(directive);
    WorkFacts facts = new WorkFacts(directive, moment);
    said.add(facts.issued(late));
    directive.assignments().stream()
        .filter(part -> part.state().isFinal())
        .forEach(
            part -> said.add(facts.judged(part, Objects.requireNonNull(part.work().judged()))));
    said.addAll(directive.closed(facts));
    if (directive.state() == DirectiveState.CLOSED) {
      said.addAll(task.take(task.life().directiveClosed(task.facts(), moment), moment.at()));
    }
    return said;
  }

  /** What was delivered before the ruling, and is judged with it (rule 10). */
  private static List<Progress> judged(Facts facts, CaseRuled ruled, Moment moment) {
    Delivery delivery = facts.deliveries().isEmpty() ? null : facts.deliveries().getLast();
    return delivery == null
        ? List.of()
        : Objects.requireNonNullElse(ruled.verdicts(), List.<DeliveryVerdict>of()).stream()
            .map(verdict -> judged(facts, delivery, verdict, moment))
            .toList();
  }

  private static Progress judged(
      Facts facts, Delivery delivery, DeliveryVerdict verdict, Moment moment) {
    Terms terms = facts.terms();
    Order order =
        new Order(
            Ids.next(moment.at()), verdict.party(), terms.what(), terms.criteria(), terms.due());
    return Progress.ruled(
        order,
        delivery,
        new Judged(
            Verdict.valueOf(verdict.verdict()),
            verdict.reasons(),
            delivery.at().isAfter(terms.due()),
            moment.actor(),
            moment.at(),
            null,
            null,
            1,
            null));
  }

  private static List<TaskEvent> decided(
      Task task, CaseRuled ruled, CaseOutcome.Kind kind, Moment moment) {
    var outcome = new CaseOutcome(kind, ruled.caseId(), List.of(), null, ruled.at());
    return task.take(task.life().caseDecided(task.facts(), outcome, moment), moment.at());
  }

  private static Ordered terms(Facts facts, CaseRuled ruled, Moment moment) {
    Judge ruler =
        moment.org().judge(ruled.by().office(), List.of(facts.requester(), facts.counterpart()));
    return new Ordered(
        facts.id(),
        ruled.caseId(),
        facts.title(),
        facts.urgency(),
        facts.requester(),
        facts.counterpart(),
        ruler,
        ruled.reasons(),
        ruled.at(),
        Objects.requireNonNullElse(ruled.resources(), List.of()),
        lead(ruled.lent()));
  }

  private static @Nullable Lead lead(@Nullable Lent lent) {
    return lent == null
        ? null
        : new Lead(lent.mandateId(), lent.coordinator(), Set.copyOf(lent.powers()), lent.until());
  }

  static Order order(io.mandate.escalation.api.Order ordered) {
    return new Order(
        ordered.assignmentId(),
        ordered.party(),
        ordered.deliverable(),
        ordered.criteria(),
        ordered.due(),
        Objects.requireNonNullElse(ordered.inputs(), List.of()),
        Objects.requireNonNullElse(ordered.assembler(), false),
        Objects.requireNonNullElse(ordered.resources(), List.of()));
  }
}
