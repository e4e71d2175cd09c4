package io.mandate.hierarchy.settings.rest;

import io.mandate.hierarchy.api.HierarchyEvent.UnitSettingsChanged;
import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.hierarchy.settings.UnitSettings;
import io.mandate.platform.identity.Role;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which calendar and mode hold in a unit. */
@Path("/api/v1/units/{code}/settings")
@Tag(name = "Units")
@Authenticated
class UnitSettingsResource {
  private final UnitSettings settings;
  private final CurrentOrg org;
  private final Actor actor;

  UnitSettingsResource(UnitSettings settings, CurrentOrg org, Actor actor) {
    this.settings = settings;
    this.org = org;
    this.actor = actor;
  }

  @Schema(name = "NewUnitSettings")
  record NewUnitSettings(
      @Schema(description = "Code of a calendar; none: inherited.", example = "cn")
          @Nullable String calendar,
      @Schema(description = "None: inherited.", example = "OBSERVE") @Nullable Mode mode) {}

  @GET
  @Operation(
      summary = "See which calendar and mode hold in a unit",
      description = "And from where. Without an ETag the unit never had any of its own.")
  public Response get(@RestPath String code) {
    if (!org.chart().hasUnit(code)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    var own = settings.find(code);
    return Response.ok(
            view(own == null ? new UnitSettingsChanged(code, null, null) : own.settings()))
        .tag(own == null ? null : IfMatch.etag(own.version()))
        .build();
  }

  @PUT
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Operation(
      summary = "Give a unit a calendar or a mode",
      description =
          "For itself and all below it that have none of their own. It replaces what was set before"
              + " (then with If-Match); what is left out is inherited.")
  public Response put(
      @RestPath String code, @BeanParam IfMatch ifMatch, @NotNull NewUnitSettings body) {
    var wish = new UnitSettingsChanged(code, body.calendar(), body.mode());
    long version = settings.write(wish, ifMatch, actor.name());
    return Response.ok(view(wish))
        .tag(IfMatch.etag(version))
        .header(OrgHeaders.VERSION, version)
        .build();
  }

  private SettingsView view(UnitSettingsChanged own) {
    var all =
        org.state().unitSettings().stream()
            .collect(Collectors.toMap(UnitSettingsChanged::unit, Function.identity()));
    return SettingsView.of(org.chart(), own, all);
  }
}
