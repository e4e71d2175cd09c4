package io.mandate.task.tasks.rest;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.tasks.Status;
import io.mandate.task.tasks.Task;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answer to a move: the task as it is now, 202 where it became a wish. */
final class Made {
  private Made() {}

  static RestResponse<TaskView> of(Task task) {
    boolean wish = task.life().status() == Status.ESCALATED && !task.facts().wishes().isEmpty();
    return ResponseBuilder.create(
            wish ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, TaskView.of(task))
        .tag(IfMatch.etag(task.version()))
        .build();
  }
}
