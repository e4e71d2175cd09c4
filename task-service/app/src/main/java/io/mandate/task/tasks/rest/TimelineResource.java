package io.mandate.task.tasks.rest;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.paging.Position;
import io.mandate.task.tasks.Readers;
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

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Tasks")
class TimelineResource {
  private final Readers readers;
  private final Timeline timeline;

  TimelineResource(Readers readers, Timeline timeline) {
    this.readers = readers;
    this.timeline = timeline;
  }

  @GET
  @Path("{id}/timeline")
  @Transactional
  @Operation(
      summary = "Read a task's whole story",
      description =
          "Everything on record, in order, numbered without gaps: what the parties did, what"
              + " deadlines brought, the case with the path by which the superior was found, the"
              + " ruling, the work and its verdicts (rule 21).")
  public Page<Entry> read(@RestPath UUID id, @BeanParam PageRequest page) {
    readers.require(id);
    Position after = page.after();
    int from = after == null ? 0 : (int) after.number(0);
    List<Entry> entries = timeline.read(id, from, page.fetch());
    return Page.of(entries, page, entry -> List.of(entry.number()));
  }
}
