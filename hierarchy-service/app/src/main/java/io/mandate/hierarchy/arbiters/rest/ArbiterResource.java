package io.mandate.hierarchy.arbiters.rest;

import io.mandate.hierarchy.arbiters.ArbiterRecord;
import io.mandate.hierarchy.arbiters.Arbiters;
import io.mandate.hierarchy.arbiters.NewArbiter;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
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

/** Arbiters. */
@Path("/api/v1/arbiters")
@Tag(name = "Arbiters", description = "Who rules between units of trees that share no top.")
@Authenticated
@Transactional
class ArbiterResource {
  private final Arbiters arbiters;
  private final Actor actor;

  ArbiterResource(Arbiters arbiters, Actor actor) {
    this.arbiters = arbiters;
    this.actor = actor;
  }

  @Schema(name = "ArbiterEnd")
  record End(
      @Schema(description = "First day on which it no longer holds; default today.")
          @Nullable LocalDate on) {}

  @GET
  @Operation(
      summary = "List arbiters",
      description = "For a root, of a person, on a day; without a day all there ever were.")
  public Page<ArbiterRecord> list(
      @Parameter(description = "One of the two roots.", example = "MOD") @RestQuery
          @Nullable String root,
      @Parameter(description = "Who rules.", example = "1937145") @RestQuery
          @Nullable String person,
      @Parameter(description = "Only those that hold on this day.", example = "2026-12-01")
          @RestQuery
          @Nullable String on,
      @BeanParam PageRequest page) {
    var after = page.after();
    var filter = new Arbiters.Filter(root, person, Instants.day("query.on", on));
    var rows = arbiters.list(filter, after == null ? null : after.id(0), page.fetch());
    return Page.of(rows, page, arbiter -> List.of(arbiter.id()));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "See an arbiter's appointment")
  public Response get(@RestPath UUID id) {
    var known = arbiters.require(id);
    return Response.ok(known).tag(IfMatch.etag(known.version())).build();
  }

  @POST
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(
      summary = "Appoint an arbiter for the trees of two roots",
      description =
          "One a pair of roots at a time, from today or later. He is the shared superior of units of"
              + " both, as long as they are UNRELATED and he neither is a party nor answers for"
              + " one.")
  public Response appoint(@NotNull @Valid NewArbiter body) {
    var made = arbiters.appoint(body, actor.name());
    return answer(Response.created(URI.create("/api/v1/arbiters/" + made.id())), made);
  }

  @POST
  @Path("{id}/end")
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(
      summary = "End an arbiter's appointment",
      description = "Today (at once) or on a later day; one that has not begun by then never held.")
  public Response end(@RestPath UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid End body) {
    return answer(Response.ok(), arbiters.end(id, body.on(), ifMatch, actor.name()));
  }

  private static Response answer(Response.ResponseBuilder builder, ArbiterRecord known) {
    return builder
        .entity(known)
        .tag(IfMatch.etag(known.version()))
        .header(OrgHeaders.VERSION, known.version())
        .build();
  }
}
