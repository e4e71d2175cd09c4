package io.mandate.platform.problem;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A page for each problem type, where its {@code type} leads. Open to everybody. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Singleton
class ProblemPages {
  private final List<ProblemType> types;
  private final ProblemTexts texts = ProblemTexts.load();

  ProblemPages(@All List<ProblemCatalogue> catalogues) {
    types =
        catalogues.stream()
            .flatMap(catalogue -> catalogue.types().stream())
            .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::slug))
            .toList();
  }

  @GET
  @Operation(hidden = true)
  public Response all(@QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
    var language = language(lang, headers);
    return page(language, new ProblemPage(texts, language).list(types));
  }

  @GET
  @Path("{slug}")
  @Operation(hidden = true)
  public Response one(
      @PathParam("slug") String slug,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers) {
    var language = language(lang, headers);
    return types.stream()
        .filter(type -> type.slug().equals(slug))
        .findFirst()
        .map(type -> page(language, new ProblemPage(texts, language).one(type)))
        .orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
  }

  /** The page's own switch outranks the browser. */
  private static Language language(@Nullable String lang, HttpHeaders headers) {
    return Language.of(lang == null ? headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) : lang);
  }

  private static Response page(Language language, String html) {
    return Response.ok(html, MediaType.TEXT_HTML + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .build();
  }
}
