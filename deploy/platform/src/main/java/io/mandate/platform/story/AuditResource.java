package io.mandate.platform.story;

import io.mandate.platform.identity.Role;
import io.mandate.platform.time.Instants;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything on record, for auditors. */
@Path("/api/v1/audit")
@Tag(name = "For other systems")
@RolesAllowed(Role.AUDITOR_GROUP)
@IfBuildProperty(name = "mandate.stories", stringValue = "true")
class AuditResource {
  static final String LINES = "application/x-ndjson";

  private final Audit audit;

  AuditResource(Audit audit) {
    this.audit = audit;
  }

  @GET
  @Produces(LINES)
  @Operation(
      summary = "Export everything on record",
      description =
          "One line for each record, `{\"record\":{...},\"hash\":\"...\"}`: the hash is the SHA-256"
              + " of the record's bytes as they stand in the line, and the record's `previous` is"
              + " the hash of the number before in its story. `deploy/audit-verify` checks a file."
              + " Role `auditor`.")
  @APIResponse(
      responseCode = "200",
      description = "The lines, each story in the order of its numbers.",
      content = @Content(mediaType = LINES, schema = @Schema(implementation = String.class)))
  public StreamingOutput export(
      @QueryParam("from")
          @Parameter(description = "Recorded then or later.", example = "2026-11-01T00:00:00Z")
          @Nullable String from,
      @QueryParam("to")
          @Parameter(description = "Recorded before.", example = "2026-12-01T00:00:00Z")
          @Nullable String to,
      @QueryParam("unit") @Parameter(description = "What concerns this unit.")
          @Nullable String unit,
      @QueryParam("actor")
          @Parameter(description = "Done by this person, or for him; `clock` for deadlines.")
          @Nullable String actor) {
    return audit.lines(
        new AuditFilter(
            Instants.parse("query.from", from), Instants.parse("query.to", to), unit, actor));
  }
}
