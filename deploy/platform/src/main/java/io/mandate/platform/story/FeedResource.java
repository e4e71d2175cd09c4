package io.mandate.platform.story;

import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.PageRequest;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The events of this service for systems without Kafka. */
@Path("/api/v1/events")
@Tag(name = "For other systems", description = "Events to be fetched, and everything on record.")
@RolesAllowed({Role.SYSTEM_GROUP, Role.AUDITOR_GROUP})
@IfBuildProperty(name = "mandate.stories", stringValue = "true")
class FeedResource {
  private final Feed feed;

  FeedResource(Feed feed) {
    this.feed = feed;
  }

  @GET
  @Operation(
      summary = "Fetch what happened since",
      description =
          "The events that the service says, each in the JSON format of CloudEvents 1.0, the oldest"
              + " first, those of one subject in their order, none left out. Keep `next` and send"
              + " it as `after` the next time, now if there were items, later if not. Roles"
              + " `system` and `auditor`. An `id` is the same at each reading; it is not that of"
              + " the topic.")
  @APIResponse(responseCode = "200", description = "At most so many events; none is no error.")
  @APIResponse(
      responseCode = "410",
      description = "The database was restored since: start again without `after`.",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public Feed.Events read(
      @QueryParam("after")
          @Parameter(description = "`next` of the last answer; without it, from the beginning.")
          @Nullable String after,
      @QueryParam("limit")
          @Parameter(
              description = "Events wanted, 1 to 200.",
              schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"),
              example = "50")
          @Nullable String limit) {
    return feed.read(after, new PageRequest(null, limit).limit());
  }
}
