package io.mandate.platform.sweep;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Rows whose clock this service could not fire. */
@Path("/api/v1/set-aside-clocks")
@Tag(name = "Operation")
@RolesAllowed(Role.OPS_GROUP)
class SetAsideClockResource {

  private final SetAside aside;

  SetAsideClockResource(SetAside aside) {
    this.aside = aside;
  }

  @GET
  @Operation(
      summary = "Clocks that are set aside, by kind and id",
      description =
          "A row whose clock fails for a reason of its own (text that cannot be read, a rule that"
              + " breaks) is set aside and holds up no other. It is tried again after a minute, and"
              + " after twice as long each time up to an hour, until it fires.")
  public Page<SetAsideClock> list(@BeanParam PageRequest page) {
    var rows = aside.page(page.after(), page.fetch());
    return Page.of(rows, page, clock -> List.of(clock.work(), clock.id()));
  }

  @POST
  @Path("{work}/{id}/retry")
  @ResponseStatus(202)
  @Idempotent
  @Operation(
      summary = "Try it again now",
      description =
          "It is tried at the next sweep, within a second; it is gone from the list once it has"
              + " fired, else it says why not and when it is tried next.")
  public SetAsideClock retry(@PathParam("work") String work, @PathParam("id") UUID id) {
    return aside.retry(work, id).orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
  }
}
