package io.mandate.task.matters.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.task.api.Actor;
import io.mandate.task.matters.Matter;
import io.mandate.task.matters.Matters;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/matters")
@Singleton
@Tag(name = "Matters", description = "What several tasks belong to.")
class MatterResource {
  private static final String EXAMPLE =
      """
      {
        "unit": "A",
        "title": "Moving the archive"
      }""";

  private final Matters matters;

  MatterResource(Matters matters) {
    this.matters = matters;
  }

  /**
   * A matter to be opened.
   *
   * @param unit whose matter it is; the caller is one of its members
   */
  record NewMatter(
      @NotBlank @Size(max = 64) String unit, @NotBlank @Size(max = 200) String title) {}

  /** A matter as its readers see it. */
  record MatterView(UUID id, String title, String unit, Actor openedBy, Instant createdAt) {
    static MatterView of(Matter matter) {
      return new MatterView(
          matter.id(), matter.title(), matter.unit(), matter.openedBy(), matter.createdAt());
    }
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Open a matter",
      description =
          "A member of the unit opens it; tasks name it when they are drafted. A task belongs to at"
              + " most one.")
  public RestResponse<MatterView> open(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = EXAMPLE)))
          @Valid
          NewMatter body) {
    Matter matter = matters.open(body.unit(), body.title());
    return ResponseBuilder.<MatterView>created(URI.create("/api/v1/matters/" + matter.id()))
        .entity(MatterView.of(matter))
        .build();
  }

  @GET
  @Transactional
  @Operation(
      summary = "List matters, newest first",
      description = "Those of the units that the caller sees, or with a task of such a unit.")
  public Page<MatterView> list(@BeanParam PageRequest page) {
    return matters.page(page).map(MatterView::of);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      summary = "Read a matter",
      description = "Its tasks are found with `GET tasks?matter=`.")
  public MatterView read(@RestPath UUID id) {
    return MatterView.of(matters.require(id));
  }
}
