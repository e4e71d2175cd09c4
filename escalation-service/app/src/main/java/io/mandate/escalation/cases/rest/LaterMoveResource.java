package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.CaseProblems;
import io.mandate.escalation.cases.CaseReading;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Moves that this release does not do yet are refused by name. */
@Path("/api/v1/cases/{id}/{move}")
class LaterMoveResource {
  private static final Set<String> LATER = Set.of("join");

  private final CaseReading reading;

  LaterMoveResource(CaseReading reading) {
    this.reading = reading;
  }

  @POST
  @Transactional
  @Operation(hidden = true)
  public void refuse(@PathParam("id") UUID id, @PathParam("move") String move) {
    var _ = reading.one(id);
    throw LATER.contains(move)
        ? Problem.of(CaseProblems.NOT_OFFERED).with("name", move)
        : Problem.of(PlatformProblems.NOT_FOUND);
  }
}
