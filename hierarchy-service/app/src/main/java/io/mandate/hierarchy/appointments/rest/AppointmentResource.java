package io.mandate.hierarchy.appointments.rest;

import io.mandate.hierarchy.appointments.Appointing;
import io.mandate.hierarchy.appointments.AppointmentRecord;
import io.mandate.hierarchy.appointments.Appointments;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Instants;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Appointments. */
@Path("/api/v1/appointments")
@Tag(name = "Appointments", description = "Who is what in which unit, and when.")
@Authenticated
@Transactional
class AppointmentResource {
  private final Appointments appointments;
  private final Actor actor;

  AppointmentResource(Appointments appointments, Actor actor) {
    this.appointments = appointments;
    this.actor = actor;
  }

  @Schema(name = "AppointmentEnd")
  record End(
      @Schema(description = "First day on which it no longer holds; default today.")
          @Nullable LocalDate on) {}

  @GET
  @Operation(
      summary = "List appointments",
      description = "Of a unit, of a person, on a day; without a day all there ever were.")
  public Page<AppointmentRecord> list(
      @Parameter(example = "1926203") @RestQuery @Nullable String unit,
      @Parameter(example = "1926203") @RestQuery @Nullable String person,
      @Parameter(description = "Only those that hold on this day.", example = "2026-12-01")
          @RestQuery
          @Nullable String on,
      @BeanParam PageRequest page) {
    var after = page.after();
    var filter = new Appointments.Filter(unit, person, Instants.day("query.on", on));
    var rows = appointments.list(filter, after == null ? null : after.id(0), page.fetch());
    return Page.of(rows, page, appointment -> List.of(appointment.id()));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "See an appointment")
  public Response get(@RestPath UUID id) {
    if (appointments.find(id) instanceof AppointmentRecord known) {
      return Response.ok(known).tag(IfMatch.etag(known.version())).build();
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  @POST
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(
      summary = "Appoint somebody",
      description =
          "At any instant a unit has one HEAD, one ACTING and one IN_CHARGE, a person one main"
              + " post; what would break that is refused (rule 1).")
  public Response appoint(@NotNull @Valid Appointing body) {
    var made = appointments.appoint(body, actor.name());
    return answer(Response.created(URI.create("/api/v1/appointments/" + made.id())), made);
  }

  @POST
  @Path("{id}/end")
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(
      summary = "End an appointment",
      description = "On a day; one that has not begun by then never held.")
  public Response end(@RestPath UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid End body) {
    return answer(Response.ok(), appointments.end(id, body.on(), ifMatch, actor.name()));
  }

  private static Response answer(Response.ResponseBuilder builder, AppointmentRecord known) {
    return builder
        .entity(known)
        .tag(IfMatch.etag(known.version()))
        .header(OrgHeaders.VERSION, known.version())
        .build();
  }
}
