package io.mandate.hierarchy.imports.rest;

import io.mandate.hierarchy.imports.ImportChanges;
import io.mandate.hierarchy.imports.ImportQueue;
import io.mandate.hierarchy.imports.ImportRun;
import io.mandate.hierarchy.imports.ImportRuns;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Role;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A whole org from files. */
@Path("/api/v1/imports")
@Tag(name = "Imports", description = "A whole org from files, as a dry run or applied at once.")
class ImportResource {
  private final ImportQueue queue;
  private final ImportRuns runs;
  private final Uploads uploads;
  private final ReasonTexts texts;
  private final Actor actor;

  ImportResource(
      ImportQueue queue, ImportRuns runs, Uploads uploads, ReasonTexts texts, Actor actor) {
    this.queue = queue;
    this.texts = texts;
    this.runs = runs;
    this.uploads = uploads;
    this.actor = actor;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Idempotent
  @Operation(
      summary = "Import an org",
      description =
          "Takes files, or one zip of them. Form `posts`: one CSV with post, title, reports_to,"
              + " vacant. Form `units`: units.csv (code, name, parent, kind), people.csv (code,"
              + " name, email) and appointments.csv (unit, person, role, kind, from, to). Runs in"
              + " the background; the Location tells how far it is.")
  public Response request(
      @BeanParam ImportQuery query,
      @RestForm(FileUpload.ALL) List<FileUpload> files,
      @Context HttpHeaders headers) {
    var terms = query.terms();
    var kept = uploads.keep(files, terms.form());
    var id = queue.add(terms, actor.name(), kept);
    return Response.accepted(view(id, headers))
        .location(URI.create("/api/v1/imports/" + id))
        .build();
  }

  @GET
  @RolesAllowed({Role.ORG_ADMIN_GROUP, Role.AUDITOR_GROUP})
  @Transactional
  @Operation(summary = "List imports", description = "The newest first.")
  public Page<ImportView> list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
    var after = page.after();
    var rows =
        runs.before(
            after == null ? null : after.instant(0),
            after == null ? null : after.id(1),
            page.fetch());
    return Page.of(rows, page, run -> List.of(run.requestedAt(), run.id()))
        .map(run -> shown(run, headers));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.ORG_ADMIN_GROUP, Role.AUDITOR_GROUP})
  @Operation(
      summary = "See how an import is going",
      description =
          "While it runs: its phase and how many rows were read. Then: bad rows by line, what"
              + " changed or would change, and the org version that has it, also in the header"
              + " Mandate-Org-Version.")
  public RestResponse<ImportView> get(@RestPath UUID id, @Context HttpHeaders headers) {
    queue.bury();
    var view = view(id, headers);
    var answer = RestResponse.ResponseBuilder.ok(view);
    return view.orgVersion() == null
        ? answer.build()
        : answer.header(OrgHeaders.VERSION, view.orgVersion()).build();
  }

  @GET
  @Path("{id}/changes")
  @RolesAllowed({Role.ORG_ADMIN_GROUP, Role.AUDITOR_GROUP})
  @Operation(
      summary = "What a dry run would change of the org",
      description =
          "As other services would be told. escalation-service takes it as it is, by `POST"
              + " /api/v1/cases/foresight`, and answers which open cases would go to another. Not"
              + " found while it runs, where it was no dry run, and where it would change more than"
              + " 5,000 things.")
  public ImportChanges changes(@RestPath UUID id) {
    if (runs.changes(id) instanceof ImportChanges changes) {
      return changes;
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  private ImportView view(UUID id, HttpHeaders headers) {
    if (runs.find(id) instanceof ImportRun run) {
      return shown(run, headers);
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  private ImportView shown(ImportRun run, HttpHeaders headers) {
    var languages = headers.getAcceptableLanguages();
    return ImportView.of(run, reason -> texts.text(reason, languages));
  }
}
