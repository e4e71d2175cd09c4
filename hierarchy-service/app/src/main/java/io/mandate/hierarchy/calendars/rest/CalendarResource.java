package io.mandate.hierarchy.calendars.rest;

import io.mandate.hierarchy.api.Code;
import io.mandate.hierarchy.calendars.CalendarRecord;
import io.mandate.hierarchy.calendars.Calendars;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Working calendars. */
@Path("/api/v1/calendars")
@Tag(name = "Calendars", description = "Working hours, holidays and make-up workdays.")
@Authenticated
class CalendarResource {
  private final Calendars calendars;
  private final Actor actor;

  CalendarResource(Calendars calendars, Actor actor) {
    this.calendars = calendars;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "List calendars", description = "By code.")
  public Page<CalendarView> list(@BeanParam PageRequest page) {
    var after = page.after();
    var rows = calendars.list(after == null ? "" : after.text(0), page.fetch());
    return Page.of(rows, page, row -> List.of(row.calendar().code()))
        .map(row -> CalendarView.of(row.calendar()));
  }

  @GET
  @Path("{code}")
  @Operation(summary = "See a calendar")
  public Response get(@RestPath String code) {
    if (calendars.find(code) instanceof CalendarRecord known) {
      return Response.ok(CalendarView.of(known.calendar()))
          .tag(IfMatch.etag(known.version()))
          .build();
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  @PUT
  @Path("{code}")
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Operation(
      summary = "Write a calendar",
      description =
          "A new one, or with If-Match all of one that is there. One without a working hour in ten"
              + " years is refused.")
  public Response write(
      @RestPath String code, @BeanParam IfMatch ifMatch, @NotNull CalendarTerms body) {
    if (!Code.isCode(code)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("path.code", "no-code");
    }
    var calendar = body.of(code);
    long version = calendars.write(calendar, ifMatch, actor.name());
    return Response.ok(CalendarView.of(calendar))
        .tag(IfMatch.etag(version))
        .header(OrgHeaders.VERSION, version)
        .build();
  }
}
