package io.mandate.task.directives.rest;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.directives.Directive;
import io.mandate.task.directives.DirectiveState;
import io.mandate.task.directives.Lead;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Work that a superior ordered.
 *
 * @param office whose work it is (rule 11)
 * @param resources granted for all of it
 * @param due when the next of its clocks runs out
 * @param lead who coordinates it, by which mandate (rule 12)
 */
record DirectiveView(
    UUID id,
    @Nullable UUID task,
    @Nullable UUID caseId,
    String title,
    DirectiveState state,
    String office,
    @Nullable String ruledBy,
    String reasons,
    List<String> resources,
    Instant issuedAt,
    @Nullable Instant due,
    @Nullable Lead lead,
    List<AssignmentView> assignments) {

  static DirectiveView of(Directive directive) {
    var ordered = directive.ordered();
    return new DirectiveView(
        directive.id(),
        directive.taskId(),
        ordered.caseId(),
        ordered.title(),
        directive.state(),
        ordered.ruler().office(),
        ordered.ruler().person(),
        ordered.reasons(),
        ordered.resources(),
        ordered.at(),
        directive.dueAt(),
        ordered.lead(),
        directive.assignments().stream().map(AssignmentView::of).toList());
  }

  /** With its ETag: what is changed as a whole needs it. */
  static RestResponse<DirectiveView> answer(Directive directive) {
    return ResponseBuilder.ok(of(directive)).tag(IfMatch.etag(directive.version())).build();
  }
}
