package io.mandate.task.tasks.rest;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.task.tasks.Status;
import io.mandate.task.tasks.TaskCounts;
import io.mandate.task.tasks.TaskList;
import io.mandate.task.tasks.TaskSort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Tasks")
class TaskListResource {
  private final TaskList list;
  private final TaskCounts counts;

  TaskListResource(TaskList list, TaskCounts counts) {
    this.list = list;
    this.counts = counts;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List tasks",
      description =
          "What the caller sees: his units' tasks, those of units below him, and their drafts if he"
              + " belongs to the requester. CREATED lists the newest first, UPDATED what changed"
              + " last, DUE what runs out soonest, and only what has a clock.")
  public Page<TaskView> list(
      @BeanParam TaskQuery query,
      @QueryParam("sort") @DefaultValue("CREATED") TaskSort sort,
      @BeanParam PageRequest page) {
    return list.page(query.filter(), sort, page).map(TaskView::of);
  }

  @GET
  @Path("counts")
  @Transactional
  @Operation(
      summary = "Count tasks by state",
      description =
          "With the filters of the list, of what the caller sees; a state that has none is"
              + " left out.")
  public Map<Status, Long> count(@BeanParam TaskQuery query) {
    return counts.count(query.filter());
  }
}
