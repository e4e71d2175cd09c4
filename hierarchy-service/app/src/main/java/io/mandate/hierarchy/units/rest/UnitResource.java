package io.mandate.hierarchy.units.rest;

import io.mandate.hierarchy.api.Code;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.hierarchy.units.UnitRecord;
import io.mandate.hierarchy.units.UnitWrites;
import io.mandate.hierarchy.units.Units;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Units. */
@Path("/api/v1/units")
@Tag(name = "Units", description = "The units of the org and their places in its tree.")
@Authenticated
@Transactional
class UnitResource {
  private final Units units;
  private final UnitWrites writes;
  private final CurrentOrg org;
  private final Actor actor;

  UnitResource(Units units, UnitWrites writes, CurrentOrg org, Actor actor) {
    this.units = units;
    this.writes = writes;
    this.org = org;
    this.actor = actor;
  }

  @Schema(name = "NewUnit")
  record NewUnit(
      @Schema(example = "LEGAL") @NotNull @Pattern(regexp = CODE) String code,
      @Schema(example = "Legal department") @NotNull @Size(min = 1, max = 500) String name,
      @Schema(example = "department") @Nullable String kind,
      @Schema(description = "The unit above; none: a root.", example = "MOD")
          @Nullable String parent,
      @Schema(description = "First day; default today.") @Nullable LocalDate from) {
    static final String CODE = "[\\p{L}\\p{N}._-]{1,64}";
  }

  @Schema(name = "NewPlacement")
  record NewPlacement(
      @Schema(description = "The unit above; none: a root.", example = "MOD")
          @Nullable String parent,
      @Schema(description = "First day; default today.") @Nullable LocalDate from) {}

  @Schema(name = "UnitEnd")
  record UnitEnd(
      @Schema(description = "First day without the unit; default today.") @Nullable LocalDate on,
      @Schema(description = "Who takes over its work; default: the unit above.")
          @Nullable String successor) {}

  @GET
  @Operation(
      summary = "List units",
      description = "Those that exist today, by code: all, the roots, or those right under one.")
  public Page<UnitView> list(
      @Parameter(description = "Only those right under this unit.", example = "MOD") @RestQuery
          @Nullable String parent,
      @Parameter(description = "true: only roots.", example = "false") @RestQuery boolean roots,
      @Parameter(description = "Found in code or name.", example = "finance") @RestQuery
          @Nullable String text,
      @BeanParam PageRequest page) {
    var after = page.after();
    var rows =
        units.list(
            new Units.Filter(parent, roots, text),
            org.today(),
            after == null ? "" : after.text(0),
            page.fetch());
    return Page.of(rows, page, unit -> List.of(unit.code())).map(this::view);
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "See a unit",
      description = "With who heads it, acts in it and is in charge of it today.")
  public Response get(@RestPath String code) {
    var unit = require(code);
    return Response.ok(view(unit)).tag(IfMatch.etag(unit.version())).build();
  }

  @GET
  @Path("{code}/subtree")
  @Operation(
      summary = "See what is under a unit",
      description = "Each unit before those under it; at most `depth` levels down.")
  public Page<SubtreeNode> subtree(
      @RestPath String code,
      @Parameter(description = "Levels down, 0 to 64; default 64.", example = "2") @RestQuery
          @Nullable Integer depth,
      @BeanParam PageRequest page) {
    require(code);
    if (depth != null && (depth < 0 || depth > 64)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query.depth", "depth-range");
    }
    var after = page.after();
    var rows =
        units.subtree(
            code,
            org.today(),
            depth == null ? 64 : depth,
            after == null ? List.of() : after.sortKey(),
            page.fetch());
    return Page.of(rows, page, Units.Node::path)
        .map(node -> new SubtreeNode(view(node.unit()), node.depth()));
  }

  @POST
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(summary = "Found a unit", description = "Under another one, or as a root.")
  public Response found(@NotNull @Valid NewUnit body) {
    var unit =
        new UnitWrites.Founding(body.code(), body.name(), body.kind(), body.parent(), body.from());
    long version = writes.found(unit, actor.name());
    return answer(
        Response.created(URI.create("/api/v1/units/" + body.code())), body.code(), version);
  }

  @POST
  @Path("{code}/placements")
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(
      summary = "Move a unit",
      description = "Under another one, or to the top, from a day on.")
  public Response move(
      @RestPath String code, @BeanParam IfMatch ifMatch, @NotNull @Valid NewPlacement body) {
    long version = writes.move(code, body.parent(), body.from(), ifMatch, actor.name());
    return answer(Response.ok(), code, version);
  }

  @POST
  @Path("{code}/end")
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(
      summary = "End a unit",
      description =
          "With the appointments in it. What stands under it has to be moved or ended first.")
  public Response end(
      @RestPath String code, @BeanParam IfMatch ifMatch, @NotNull @Valid UnitEnd body) {
    long version = writes.end(code, body.successor(), body.on(), ifMatch, actor.name());
    return answer(Response.ok(), code, version);
  }

  private Response answer(Response.ResponseBuilder builder, String code, long version) {
    return builder
        .entity(view(require(code)))
        .tag(IfMatch.etag(version))
        .header(OrgHeaders.VERSION, version)
        .build();
  }

  private UnitRecord require(String code) {
    if (Code.PATTERN.matcher(code).matches()
        && units.find(code, org.today()) instanceof UnitRecord unit) {
      return unit;
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  private UnitView view(UnitRecord unit) {
    return UnitView.of(unit, org.chart());
  }
}
