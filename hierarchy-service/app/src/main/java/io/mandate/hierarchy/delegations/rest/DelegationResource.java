package io.mandate.hierarchy.delegations.rest;

import io.mandate.hierarchy.delegations.Delegating;
import io.mandate.hierarchy.delegations.DelegationRecord;
import io.mandate.hierarchy.delegations.Delegations;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.Authority;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.time.Instants;
import io.quarkus.security.Authenticated;
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

/** Delegations. */
@Path("/api/v1/delegations")
@Tag(name = "Delegations", description = "Who acts for whom, in what, and when.")
@Authenticated
@Transactional
class DelegationResource {
  private final Delegations delegations;
  private final Authority authority;
  private final Actor actor;

  DelegationResource(Delegations delegations, Authority authority, Actor actor) {
    this.delegations = delegations;
    this.authority = authority;
    this.actor = actor;
  }

  @Schema(name = "DelegationEnd")
  record End(
      @Schema(description = "First day on which it no longer holds; default today.")
          @Nullable LocalDate on) {}

  @GET
  @Operation(
      summary = "List delegations",
      description =
          "By who is acted for, by who acts, on a day; without a day all there ever were.")
  public Page<DelegationRecord> list(
      @Parameter(description = "Who is acted for.", example = "1926203") @RestQuery
          @Nullable String delegator,
      @Parameter(description = "Who acts.", example = "1937145") @RestQuery
          @Nullable String delegate,
      @Parameter(description = "Only those that hold on this day.", example = "2026-12-01")
          @RestQuery
          @Nullable String on,
      @BeanParam PageRequest page) {
    var after = page.after();
    var filter = new Delegations.Filter(delegator, delegate, Instants.day("query.on", on));
    var rows = delegations.list(filter, after == null ? null : after.id(0), page.fetch());
    return Page.of(rows, page, delegation -> List.of(delegation.id()));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "See a delegation")
  public Response get(@RestPath UUID id) {
    var known = delegations.require(id);
    return Response.ok(known).tag(IfMatch.etag(known.version())).build();
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Let one person act for another",
      description =
          "By the delegator himself or the org's administrators. The delegate acts in the scopes"
              + " named, on record as X for Y, and cannot pass it on. It begins today or later.")
  public Response delegate(@NotNull @Valid Delegating body) {
    var delegator = authority.requireDelegator(body.delegator());
    var made = delegations.delegate(delegator, body, actor.name());
    return answer(Response.created(URI.create("/api/v1/delegations/" + made.id())), made);
  }

  @POST
  @Path("{id}/end")
  @Idempotent
  @Operation(
      summary = "End a delegation",
      description =
          "By the delegator himself or the org's administrators, today (at once) or on a later day;"
              + " one that has not begun by then never held.")
  public Response end(@RestPath UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid End body) {
    var _ = authority.requireDelegator(delegations.require(id).delegator());
    return answer(Response.ok(), delegations.end(id, body.on(), ifMatch, actor.name()));
  }

  private static Response answer(Response.ResponseBuilder builder, DelegationRecord known) {
    return builder
        .entity(known)
        .tag(IfMatch.etag(known.version()))
        .header(OrgHeaders.VERSION, known.version())
        .build();
  }
}
