package io.mandate.hierarchy.people.rest;

import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.Authority;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.hierarchy.people.People;
import io.mandate.hierarchy.people.PersonRecord;
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
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** People. */
@Path("/api/v1/people")
@Tag(name = "People", description = "The people of the org, by code.")
@Authenticated
@Transactional
class PersonResource {
  private final People people;
  private final CurrentOrg org;
  private final Authority authority;
  private final Actor actor;

  PersonResource(People people, CurrentOrg org, Authority authority, Actor actor) {
    this.people = people;
    this.org = org;
    this.authority = authority;
    this.actor = actor;
  }

  @Schema(name = "NewPerson")
  record NewPerson(
      @Schema(example = "P4711") @NotNull @Pattern(regexp = "[\\p{L}\\p{N}._-]{1,64}") String code,
      @Schema(example = "Wang Li") @NotNull @Size(min = 1, max = 500) String name,
      @Schema(example = "wang.li@example.org") @Email @Nullable String email) {}

  @GET
  @Operation(summary = "List people", description = "By code; who has left is not among them.")
  public Page<PersonRecord> list(
      @Parameter(description = "Found in code or name.", example = "wang") @RestQuery
          @Nullable String text,
      @BeanParam PageRequest page) {
    var after = page.after();
    var rows = people.list(text, org.today(), after == null ? "" : after.text(0), page.fetch());
    return Page.of(rows, page, person -> List.of(person.code())).map(this::shown);
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "See a person",
      description = "E-mail and labels only for himself, administrators and systems.")
  public Response get(@RestPath String code) {
    var person = require(code);
    return Response.ok(shown(person)).tag(IfMatch.etag(person.version())).build();
  }

  @POST
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(summary = "Add a person", description = "Without a post yet: see appointments.")
  public Response add(@NotNull @Valid NewPerson body) {
    long version = people.add(body.code(), body.name(), body.email(), actor.name());
    return Response.created(URI.create("/api/v1/people/" + body.code()))
        .entity(require(body.code()))
        .tag(IfMatch.etag(version))
        .header(OrgHeaders.VERSION, version)
        .build();
  }

  @DELETE
  @Path("{code}/details")
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Operation(
      summary = "Erase who a person is",
      description =
          "Name, e-mail and labels go; the code stays, so that every record stays sound. A second"
              + " time it changes nothing.")
  public void erase(@RestPath String code) {
    people.erase(code);
  }

  private PersonRecord require(String code) {
    if (people.find(code) instanceof PersonRecord person) {
      return person;
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  private PersonRecord shown(PersonRecord person) {
    return authority.mayReadContact(person.code()) ? person : person.withoutContact();
  }
}
