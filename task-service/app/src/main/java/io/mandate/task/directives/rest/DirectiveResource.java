package io.mandate.task.directives.rest;

import io.mandate.task.directives.AssignmentReaders;
import io.mandate.task.directives.Directive;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/directives")
@Singleton
@Tag(name = "Directives", description = "Work that a superior ordered, and its parts.")
class DirectiveResource {
  private final AssignmentReaders readers;

  DirectiveResource(AssignmentReaders readers) {
    this.readers = readers;
  }

  /**
   * Work that a superior ordered.
   *
   * @param office whose work it is (rule 11)
   * @param due when the next of its clocks runs out
   */
  record DirectiveView(
      UUID id,
      UUID task,
      UUID caseId,
      String title,
      Directive.State state,
      String office,
      @Nullable String ruledBy,
      String reasons,
      Instant issuedAt,
      @Nullable Instant due,
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
          ordered.at(),
          directive.dueAt(),
          directive.assignments().stream().map(AssignmentView::of).toList());
    }
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      summary = "Read a directive with its assignments",
      description = "Seen by the task's parties, everybody with a part in it, and their chains.")
  public DirectiveView read(@RestPath UUID id) {
    return DirectiveView.of(readers.requireDirective(id));
  }
}
