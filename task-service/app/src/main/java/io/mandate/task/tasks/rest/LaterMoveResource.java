package io.mandate.task.tasks.rest;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.tasks.Readers;
import io.mandate.task.tasks.TaskProblems;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Moves of the domain that this release does not know yet: refused by name, never ignored. */
@Path("/api/v1/tasks")
@Singleton
class LaterMoveResource {
  private static final Set<String> LATER = Set.of("contributions");

  private final Readers readers;

  LaterMoveResource(Readers readers) {
    this.readers = readers;
  }

  @POST
  @Path("{id}/{move}")
  @Transactional
  @Operation(hidden = true)
  public void refuse(@RestPath UUID id, @RestPath String move) {
    readers.require(id);
    throw LATER.contains(move)
        ? Problem.of(TaskProblems.NOT_YET).with("feature", move)
        : Problem.of(PlatformProblems.NOT_FOUND);
  }
}
