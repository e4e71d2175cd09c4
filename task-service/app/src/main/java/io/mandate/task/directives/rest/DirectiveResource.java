package io.mandate.task.directives.rest;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.paging.Position;
import io.mandate.task.directives.AssignmentReaders;
import io.mandate.task.directives.WorkFacts;
import io.mandate.task.timeline.Entry;
import io.mandate.task.timeline.Timeline;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/directives")
@Singleton
@Tag(name = "Directives", description = "Work that a superior ordered, and its parts.")
class DirectiveResource {
  private final AssignmentReaders readers;
  private final Timeline timeline;

  DirectiveResource(AssignmentReaders readers, Timeline timeline) {
    this.readers = readers;
    this.timeline = timeline;
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      summary = "Read a directive with its assignments",
      description = "Seen by the task's parties, everybody with a part in it, and their chains.")
  public RestResponse<DirectiveView> read(@RestPath UUID id) {
    return DirectiveView.answer(readers.requireDirective(id));
  }

  @GET
  @Path("{id}/timeline")
  @Transactional
  @Operation(
      summary = "Read the story of ordered work",
      description =
          "What was ordered, handed over, judged and changed (rule 21). Of work that came from a task"
              + " it is that part of the task's timeline, with its numbers.")
  public Page<Entry> timeline(@RestPath UUID id, @BeanParam PageRequest page) {
    UUID story = readers.requireDirective(id).storyId();
    Position after = page.after();
    int from = after == null ? 0 : (int) after.number(0);
    List<Entry> entries = timeline.read(story, WorkFacts.TYPES, from, page.fetch());
    return Page.of(entries, page, entry -> List.of(entry.number()));
  }
}
