package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.Foresight;
import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a changed org would mean for open cases. */
@Path("/api/v1/cases/foresight")
@Tag(name = "Cases")
@RolesAllowed(Role.ORG_ADMIN_GROUP)
class ForesightResource {
  private static final String EXAMPLE =
      """
      {
        "at": "2026-12-01T00:00:00Z",
        "changes": [
          {
            "type": "UnitChanged",
            "code": "W",
            "placements": [{"parent": "V", "from": "2026-12-01"}]
          }
        ]
      }
      """;

  private final Foresight foresight;

  ForesightResource(Foresight foresight) {
    this.foresight = foresight;
  }

  /**
   * A changed org.
   *
   * @param at from when it would hold
   * @param changes as hierarchy-service would say them
   */
  record Proposal(
      @NotNull Instant at, @NotNull @Size(max = 5000) List<@NotNull HierarchyEvent> changes) {}

  @POST
  @Transactional
  @Operation(
      summary = "List the open cases that a changed org would send to another",
      description =
          "Takes what hierarchy-service answers to `GET imports/{id}/changes` of a dry run as it"
              + " is. Each case with who has it now and who would have it then; without `then` it"
              + " would be STALLED. A question: it changes nothing and takes no Idempotency-Key.")
  public Page<Foresight.Moved> foresee(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = EXAMPLE)))
          @Valid
          @NotNull
          Proposal proposal,
      @BeanParam PageRequest page) {
    var after = page.after();
    var moved =
        foresight.of(
            proposal.changes(), proposal.at(), after == null ? null : after.id(0), page.fetch());
    return Page.of(moved, page, one -> List.of(one.id()));
  }
}
