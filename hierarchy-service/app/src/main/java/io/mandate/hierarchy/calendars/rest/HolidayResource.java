package io.mandate.hierarchy.calendars.rest;

import io.mandate.hierarchy.api.SpecialDay;
import io.mandate.hierarchy.calendars.CalendarRecord;
import io.mandate.hierarchy.calendars.HolidayCnFile;
import io.mandate.hierarchy.calendars.HolidayList;
import io.mandate.hierarchy.calendars.Holidays;
import io.mandate.hierarchy.calendars.ICalendarFile;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Role;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Lists of holidays. */
@Path("/api/v1/calendars/{code}/holidays")
@Tag(name = "Calendars")
@Authenticated
class HolidayResource {
  private static final String ICALENDAR = "text/calendar";
  private static final String HOLIDAY_CN =
      """
      {"year": 2027, "days": [
        {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-02", "isOffDay": false}]}\
      """;
  private static final String EVENTS =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY\n"
          + "SUMMARY:New Year\nEND:VEVENT\nEND:VCALENDAR\n";
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int MOST_YEARS = 10;

  private final Holidays holidays;
  private final CurrentOrg org;
  private final Actor actor;

  HolidayResource(Holidays holidays, CurrentOrg org, Actor actor) {
    this.holidays = holidays;
    this.org = org;
    this.actor = actor;
  }

  @Schema(name = "HolidayReport")
  record Report(
      @Schema(description = "true: nothing was changed.") boolean dryRun,
      @Schema(description = "Years whose days are known then.", example = "[2026, 2027]")
          List<Integer> years,
      @Schema(description = "New days, and changed ones as they then are.") List<SpecialDay> added,
      @Schema(description = "Days no longer there, and changed ones as they were.")
          List<SpecialDay> removed) {}

  @POST
  @Consumes({MediaType.APPLICATION_JSON, ICALENDAR})
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(
      summary = "Take a list of holidays into a calendar",
      description =
          "JSON as the project holiday-cn publishes it (with make-up workdays), or an iCalendar"
              + " file whose events are holidays; at most 1 MiB. The days of the years that it"
              + " covers are replaced. A line that means nothing is named, and nothing is changed.")
  public Response take(
      @RestPath String code,
      @Parameter(description = "true: only say what it would do.") @RestQuery boolean dryRun,
      @Parameter(
              description =
                  "Of an iCalendar file: each year of which it is the whole list; at most ten.",
              example = "2027")
          @RestQuery
          @Nullable List<Integer> year,
      @RestHeader(HttpHeaders.CONTENT_TYPE) String type,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = SchemaType.OBJECT),
                    example = HOLIDAY_CN),
                @Content(
                    mediaType = ICALENDAR,
                    schema = @Schema(type = SchemaType.STRING),
                    example = EVENTS)
              })
          byte[] body) {
    if (body.length > MOST_BYTES) {
      throw Problem.of(PlatformProblems.BODY_TOO_LARGE);
    }
    var known = holidays.require(code);
    var list =
        MediaType.valueOf(type).isCompatible(MediaType.valueOf(ICALENDAR))
            ? iCalendar(known, body, year)
            : HolidayCnFile.read(body);
    return answer(holidays.take(known, list, dryRun, ifMatch, actor.name()), dryRun);
  }

  private HolidayList iCalendar(CalendarRecord known, byte[] body, @Nullable List<Integer> asked) {
    var years = new TreeSet<>(asked == null ? List.<Integer>of() : asked);
    if (years.isEmpty() || years.size() > MOST_YEARS) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query.year", "years-missing");
    }
    if (years.first() < 1900 || years.last() > 2199) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query.year", "year-range");
    }
    var zone = known.calendar().zone();
    var list = ICalendarFile.read(body, years, zone == null ? org.chart().zone() : zone);
    if (list.days().isEmpty() && list.faults().isEmpty()) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("query.year", "outside-the-years");
    }
    return list;
  }

  private static Response answer(Holidays.Outcome outcome, boolean dryRun) {
    var years = outcome.calendar().years();
    var report =
        new Report(dryRun, years == null ? List.of() : years, outcome.added(), outcome.removed());
    var answer = Response.ok(report).tag(IfMatch.etag(outcome.version()));
    return (dryRun ? answer : answer.header(OrgHeaders.VERSION, outcome.version())).build();
  }
}
