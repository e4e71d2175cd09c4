package io.mandate.platform.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Refuses a query parameter that the operation does not know, as an unknown field is: a misspelt
 * filter would otherwise answer with everything.
 */
@Provider
@Priority(Priorities.USER)
class UnknownParameters implements ContainerRequestFilter {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
  private final ResourceInfo resource;

  UnknownParameters(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var asked = request.getUriInfo().getQueryParameters().keySet();
    var operation = resource.getResourceMethod();
    if (asked.isEmpty() || operation == null) {
      return;
    }
    var unknown = new HashSet<>(asked);
    unknown.removeAll(known.computeIfAbsent(operation, UnknownParameters::declared));
    if (!unknown.isEmpty()) {
      var problem = Problem.of(PlatformProblems.INVALID_REQUEST);
      unknown.stream()
          .sorted()
          .forEach(name -> problem.violation("query." + name, "unknown-parameter"));
      throw problem;
    }
  }

  private static Set<String> declared(Method operation) {
    var names = new HashSet<String>();
    for (var parameter : operation.getParameters()) {
      add(parameter, parameter.getName(), names);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (var field : parameter.getType().getDeclaredFields()) {
          add(field, field.getName(), names);
        }
      }
    }
    return names;
  }

  private static void add(AnnotatedElement element, String itsName, Set<String> names) {
    var query = element.getAnnotation(QueryParam.class);
    if (query != null) {
      names.add(query.value());
    }
    var rest = element.getAnnotation(RestQuery.class);
    if (rest != null) {
      names.add(rest.value().isEmpty() ? itsName : rest.value());
    }
  }
}
