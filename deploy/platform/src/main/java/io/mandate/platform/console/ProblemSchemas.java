package io.mandate.platform.console;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.mandate.platform.problem.ProblemExamples;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Problems as OpenAPI says them: one schema, and an answer with examples for each status. */
final class ProblemSchemas {
  private static final List<Integer> STATUSES =
      List.of(400, 401, 403, 404, 409, 412, 415, 422, 428, 500, 503);

  private ProblemSchemas() {}

  static void addTo(Components components) {
    components.addSchema("Problem", problem());
    components.addSchema("Violation", violation());
    var examples = new ProblemExamples();
    for (var status : STATUSES) {
      components.addResponse(responseName(String.valueOf(status)), response(status, examples));
    }
  }

  static String responseName(String status) {
    return "Problem" + status;
  }

  private static APIResponse response(int status, ProblemExamples examples) {
    var media = createMediaType().schema(createSchema().ref("Problem"));
    var titles = new StringBuilder();
    examples
        .of(status)
        .forEach(
            (slug, body) -> {
              media.addExample(slug, createExample().value(body));
              titles.append(titles.isEmpty() ? "" : " / ").append(body.get("title"));
            });
    return createAPIResponse()
        .description(titles.toString())
        .content(createContent().addMediaType("application/problem+json", media));
  }

  private static Schema problem() {
    return object("RFC 9457 problem details; a type may add members of its own.")
        .required(List.of("type", "title", "status", "detail", "instance", "remedy"))
        .addProperty("type", text("Stable; relative to the service, and a page that explains it."))
        .addProperty("title", text("In the language of Accept-Language: en or zh-CN."))
        .addProperty(
            "status",
            createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .minimum(BigDecimal.valueOf(400))
                .maximum(BigDecimal.valueOf(599)))
        .addProperty("detail", text("What is wrong this time."))
        .addProperty("instance", text("The path that was asked for."))
        .addProperty("remedy", text("What to do next."))
        .addProperty(
            "violations",
            createSchema().addType(Schema.SchemaType.ARRAY).items(createSchema().ref("Violation")));
  }

  private static Schema violation() {
    return object("A field, parameter or header that is not acceptable.")
        .required(List.of("in", "field", "code", "message"))
        .addProperty(
            "in", text("Where it is.").enumeration(List.of("body", "query", "path", "header")))
        .addProperty("field", text("Its path there, as items[2].when; empty for the whole."))
        .addProperty("code", text("Stable reason."))
        .addProperty("message", text("The reason in the reader's language."));
  }

  private static Schema object(String description) {
    return createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return createSchema().addType(Schema.SchemaType.STRING).description(description);
  }
}
