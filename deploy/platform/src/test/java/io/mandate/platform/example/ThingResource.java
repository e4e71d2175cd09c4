package io.mandate.platform.example;

import io.mandate.platform.example.Things.Thing;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Caller;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/things")
class ThingResource {
  private final Things things;
  private final Caller caller;

  enum Colour {
    RED,
    GREEN
  }

  record Part(@NotBlank String what, @Nullable Instant due) {}

  record NewThing(
      @NotBlank String name,
      @Nullable Colour colour,
      @Max(9) int size,
      @Nullable List<@Valid Part> parts) {}

  ThingResource(Things things, Caller caller) {
    this.things = things;
    this.caller = caller;
  }

  @POST
  @Idempotent
  public Response create(@Valid NewThing body) {
    var thing = new Thing(UUID.randomUUID(), body.name(), String.valueOf(caller.person()), 1);
    things.add(thing);
    if (body.name().startsWith("refused")) {
      throw Problem.of(ThingProblems.TOO_BAD).with("name", body.name());
    }
    return Response.created(URI.create("/api/v1/things/" + thing.id()))
        .tag(IfMatch.etag(1))
        .entity(thing)
        .build();
  }

  /** Takes a file, and answers with a number of its own. */
  @POST
  @Path("pictures")
  @Idempotent
  public String picture(@RestForm(FileUpload.ALL) List<FileUpload> files) {
    return UUID.randomUUID() + " of " + files.size();
  }

  @POST
  @Path("{id}/renaming")
  @Idempotent
  public Thing rename(
      @PathParam("id") UUID id, @QueryParam("to") String to, @BeanParam IfMatch ifMatch) {
    var thing = things.find(id).orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
    ifMatch.require(thing.version());
    things.rename(id, to);
    return new Thing(id, to, thing.owner(), thing.version() + 1);
  }

  @GET
  public Page<String> list(@QueryParam("prefix") String prefix, @BeanParam PageRequest page) {
    return Page.of(things.after(prefix, page), page, thing -> List.of(thing.name()))
        .map(Thing::name);
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") UUID id, @QueryParam("depth") @Max(3) int depth) {
    var thing = things.find(id).orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
    return Response.ok(thing).tag(IfMatch.etag(thing.version())).build();
  }
}
