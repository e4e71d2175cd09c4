package io.mandate.platform.inbox;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Events this service heard and could not take. */
@Path("/api/v1/parked-events")
@Tag(name = "Operation")
@RolesAllowed(Role.OPS_GROUP)
class ParkedEventResource {

  private final ParkedEvents parked;
  private final ParkedEventOps ops;
  private final Caller caller;

  ParkedEventResource(ParkedEvents parked, ParkedEventOps ops, Caller caller) {
    this.parked = parked;
    this.ops = ops;
    this.caller = caller;
  }

  /** Why an event is passed over; kept with it. */
  record Skip(@NotBlank @Size(max = 1000) String because) {}

  /** What of the same key waits still: the first of it; null when nothing does. */
  record Outcome(@Nullable ParkedEvent next) {
    static Outcome of(Optional<ParkedEvent> next) {
      return new Outcome(next.orElse(null));
    }
  }

  @GET
  @Operation(summary = "Parked events that wait, oldest first")
  public Page<ParkedEvent> list(@BeanParam PageRequest page) {
    var after = page.after();
    var rows = parked.waitingAfter(after == null ? 0 : after.number(0), page.fetch());
    return Page.of(rows, page, event -> List.of(event.id()));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A parked event with its payload, also after it was skipped")
  public ParkedEvent get(@PathParam("id") long id) {
    return parked.find(id).orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
  }

  @POST
  @Path("{id}/replay")
  @Idempotent
  @Operation(summary = "Try it again, and then what waits behind it")
  public Outcome replay(@PathParam("id") long id) {
    return Outcome.of(ops.replay(id));
  }

  @POST
  @Path("{id}/skip")
  @Idempotent
  @Operation(summary = "Pass it over on record, and take what waits behind it")
  public Outcome skip(@PathParam("id") long id, @NotNull @Valid Skip skip) {
    return Outcome.of(ops.skip(id, caller.principal(), skip.because()));
  }
}
