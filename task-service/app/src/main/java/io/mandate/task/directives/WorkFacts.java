package io.mandate.task.directives;

import io.mandate.task.api.Delivery;
import io.mandate.task.api.Order;
import io.mandate.task.api.OrderChange;
import io.mandate.task.api.OrderChange.DirectiveAmended;
import io.mandate.task.api.OrderChange.DirectiveOrdered;
import io.mandate.task.api.OrderChange.DirectiveRevoked;
import io.mandate.task.api.OrderChange.InputFailed;
import io.mandate.task.api.OrderChange.InputsMet;
import io.mandate.task.api.OrderedWork;
import io.mandate.task.api.OrderedWork.AssignmentDelivered;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.AssignmentReceived;
import io.mandate.task.api.OrderedWork.DirectiveClosed;
import io.mandate.task.api.OrderedWork.DirectiveIssued;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to a directive, in words: said when all of it has happened. */
public record WorkFacts(Directive directive, Moment moment) {
  /** The types of all of them. */
  public static final Set<String> TYPES =
      Stream.of(OrderedWork.class, OrderChange.class)
          .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
          .map(Class::getSimpleName)
          .collect(Collectors.toUnmodifiableSet());

  DirectiveIssued issued(List<UUID> lateWishes) {
    Ordered ordered = directive.ordered();
    return new DirectiveIssued(
        directive.storyId(),
        moment.actor(),
        ordered.at(),
        directive.id(),
        Objects.requireNonNull(ordered.caseId()),
        ordered.ruler().office(),
        directive.assignments().stream().map(Assignment::order).toList(),
        ordered.resources().isEmpty() ? null : ordered.resources(),
        lateWishes,
        todos());
  }

  DirectiveOrdered ordered() {
    Ordered ordered = directive.ordered();
    return new DirectiveOrdered(
        directive.storyId(),
        moment.actor(),
        ordered.at(),
        directive.id(),
        ordered.title(),
        ordered.urgency(),
        ordered.ruler().office(),
        ordered.reasons(),
        directive.assignments().stream().map(Assignment::order).toList(),
        ordered.resources(),
        todos());
  }

  AssignmentReceived received(Assignment part) {
    return new AssignmentReceived(
        directive.storyId(), moment.actor(), moment.at(), part.id(), part.party(), todos());
  }

  AssignmentDelivered delivered(Assignment part, Delivery delivery) {
    return new AssignmentDelivered(
        directive.storyId(),
        moment.actor(),
        moment.at(),
        part.id(),
        part.party(),
        delivery,
        part.work().late(),
        todos());
  }

  AssignmentJudged judged(Assignment part, Judged verdict) {
    return new AssignmentJudged(
        directive.storyId(),
        moment.actor(),
        moment.at(),
        part.id(),
        part.party(),
        verdict.verdict(),
        verdict.reasons(),
        verdict.late(),
        verdict.blockedBy(),
        verdict.redo(),
        verdict.mandate(),
        todos());
  }

  /** A part that waited goes on, or to judgement, because this one ended. */
  TaskEvent settled(Assignment part, Assignment ended) {
    return part.state() == AssignmentState.TO_JUDGE ? failed(part, ended) : begun(part);
  }

  private InputsMet begun(Assignment part) {
    Instant due = part.due();
    return new InputsMet(
        directive.storyId(), moment.actor(), moment.at(), part.id(), part.party(), due, todos());
  }

  private InputFailed failed(Assignment part, Assignment ended) {
    return new InputFailed(
        directive.storyId(),
        moment.actor(),
        moment.at(),
        part.id(),
        part.party(),
        ended.id(),
        todos());
  }

  DirectiveClosed closed() {
    return new DirectiveClosed(
        directive.storyId(),
        moment.actor(),
        moment.at(),
        directive.id(),
        Verdicts.outcome(directive.assignments()),
        Verdicts.atFault(directive.assignments()),
        List.of());
  }

  DirectiveAmended amended(Amendment amendment, List<Order> changed) {
    return new DirectiveAmended(
        directive.storyId(),
        moment.actor(),
        moment.at(),
        directive.id(),
        amendment.reasons(),
        changed,
        amendment.added(),
        amender(),
        todos());
  }

  DirectiveRevoked revoked(String reasons, List<Assignment> parts) {
    return new DirectiveRevoked(
        directive.storyId(),
        moment.actor(),
        moment.at(),
        directive.id(),
        reasons,
        parts.stream().map(Assignment::id).toList(),
        List.of());
  }

  /** The mandate by which it was amended: only who coordinates acts for another here. */
  private @Nullable UUID amender() {
    Lead lead = directive.ordered().lead();
    return lead == null || moment.actor().onBehalfOf() == null ? null : lead.mandate();
  }

  private List<Todo> todos() {
    return directive.todos(moment);
  }
}
