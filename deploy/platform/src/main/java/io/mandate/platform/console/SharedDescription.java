package io.mandate.platform.console;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What every operation under /api has in common: the bearer token, the problems it may answer with
 * and, for a POST, the Idempotency-Key. If-Match is declared by the operations that take it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class SharedDescription implements OASFilter {
  private static final String BEARER = "bearer";
  private static final List<Integer> ALWAYS = List.of(400, 401, 403, 404, 500, 503);

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
      return;
    }
    addComponents(api);
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith("/api/")) {
                item.getOperations().forEach(SharedDescription::complete);
              }
            });
  }

  private static void addComponents(OpenAPI api) {
    var components = api.getComponents() == null ? createComponents() : api.getComponents();
    components.addSecurityScheme(
        BEARER,
        createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme(BEARER)
            .bearerFormat("JWT")
            .description("A token of the issuer this service trusts."));
    SharedParameters.addTo(components);
    ProblemSchemas.addTo(components);
    api.setComponents(components);
  }

  private static void complete(HttpMethod method, Operation operation) {
    operation.addSecurityRequirement(createSecurityRequirement().addScheme(BEARER, List.of()));
    if (operation.getResponses() == null) {
      operation.setResponses(createAPIResponses());
    }
    var changes = method == HttpMethod.POST || method == HttpMethod.PUT;
    if (method == HttpMethod.POST) {
      SharedParameters.NAMES.forEach(name -> operation.addParameter(createParameter().ref(name)));
    }
    for (var status : statuses(changes, isConditional(operation))) {
      var described = operation.getResponses().getAPIResponse(status);
      // A bare 400 comes from the framework; whoever describes an answer himself is left alone.
      if (described == null || (described.getContent() == null && described.getRef() == null)) {
        operation
            .getResponses()
            .addAPIResponse(status, createAPIResponse().ref(ProblemSchemas.responseName(status)));
      }
    }
  }

  private static List<String> statuses(boolean changes, boolean conditional) {
    var statuses = new ArrayList<>(ALWAYS);
    if (changes) {
      statuses.addAll(List.of(409, 415, 422));
    }
    if (conditional) {
      statuses.addAll(List.of(412, 428));
    }
    return statuses.stream().sorted().map(String::valueOf).toList();
  }

  private static boolean isConditional(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> "If-Match".equalsIgnoreCase(parameter.getName()));
  }
}
