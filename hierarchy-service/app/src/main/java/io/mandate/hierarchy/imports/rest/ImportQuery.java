package io.mandate.hierarchy.imports.rest;

import io.mandate.hierarchy.api.Code;
import io.mandate.hierarchy.imports.ImportTerms;
import io.mandate.hierarchy.imports.ImportTerms.Form;
import io.mandate.hierarchy.imports.ImportTerms.OnError;
import io.mandate.hierarchy.imports.ImportTerms.Top;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Instants;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of an import, as it stands in the address. */
record ImportQuery(
    @QueryParam("form")
        @Parameter(description = "What the files look like: units or posts.", example = "posts")
        @Nullable String form,
    @QueryParam("dryRun")
        @Parameter(description = "true: only say what it would do.", example = "true")
        @Nullable String dryRun,
    @QueryParam("onError")
        @Parameter(
            description = "When rows are bad: refuse (nothing is applied) or skip them.",
            example = "skip")
        @Nullable String onError,
    @QueryParam("from")
        @Parameter(
            description =
                "The day on which what it brings starts and what it leaves out ends; default today.",
            example = "2026-12-01")
        @Nullable String from,
    @QueryParam("top")
        @Parameter(
            description = "Form posts: a unit above all roots, with a head of its own, CODE:NAME.",
            example = "MOD:Secretary of State")
        @Nullable String top,
    @QueryParam("confirmShrink")
        @Parameter(description = "true: a large share of the org may end.", example = "false")
        @Nullable String confirmShrink) {

  ImportTerms terms() {
    var known = theForm();
    if (top != null && known != Form.POSTS) {
      throw refused("top", "only-for-posts");
    }
    return new ImportTerms(
        known,
        flag("dryRun", dryRun),
        whenBad(),
        Instants.day("query.from", from),
        above(),
        flag("confirmShrink", confirmShrink));
  }

  private Form theForm() {
    return switch (form) {
      case "posts" -> Form.POSTS;
      case "units" -> Form.UNITS;
      case null, default -> throw refused("form", "units-or-posts");
    };
  }

  private OnError whenBad() {
    return switch (onError) {
      case null -> OnError.REFUSE;
      case "refuse" -> OnError.REFUSE;
      case "skip" -> OnError.SKIP;
      default -> throw refused("onError", "refuse-or-skip");
    };
  }

  private static boolean flag(String name, @Nullable String value) {
    return switch (value) {
      case null -> false;
      case "false" -> false;
      case "true" -> true;
      default -> throw refused(name, "true-or-false");
    };
  }

  private @Nullable Top above() {
    if (top == null) {
      return null;
    }
    int colon = top.indexOf(':');
    if (colon < 1 || colon + 1 == top.length() || top.length() > 300) {
      throw refused("top", "code-and-name");
    }
    var code = top.substring(0, colon);
    if (!Code.PATTERN.matcher(code).matches()) {
      throw refused("top", "no-code");
    }
    return new Top(code, top.substring(colon + 1).strip());
  }

  private static Problem refused(String parameter, String code) {
    return Problem.of(PlatformProblems.INVALID_REQUEST).violation("query." + parameter, code);
  }
}
