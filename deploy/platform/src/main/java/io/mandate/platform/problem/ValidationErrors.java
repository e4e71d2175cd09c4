package io.mandate.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Broken constraints of Bean Validation as violations that name the field. */
final class ValidationErrors {
  private ValidationErrors() {}

  /** The problem, or nothing where the answer itself broke a constraint. */
  static Optional<Problem> problem(ConstraintViolationException failure) {
    var violations = failure.getConstraintViolations();
    if (violations.stream().anyMatch(ValidationErrors::isOfTheAnswer)) {
      return Optional.empty();
    }
    var problem = Problem.of(PlatformProblems.INVALID_REQUEST);
    violations.stream()
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .forEach(broken -> problem.violation(where(broken), code(broken), broken.getMessage()));
    return Optional.of(problem);
  }

  private static boolean isOfTheAnswer(ConstraintViolation<?> violation) {
    return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
  }

  /** {@code NotBlank} is {@code not-blank}. */
  private static String code(ConstraintViolation<?> violation) {
    return violation
        .getConstraintDescriptor()
        .getAnnotation()
        .annotationType()
        .getSimpleName()
        .replaceAll("(?<!^)([A-Z])", "-$1")
        .toLowerCase(Locale.ROOT);
  }

  private static String where(ConstraintViolation<?> violation) {
    var nodes = nodes(violation);
    if (nodes.size() == 2 && nodes.getLast().getKind() == ElementKind.PARAMETER) {
      return parameter(violation, nodes);
    }
    var path = violation.getPropertyPath().toString();
    var inBody = nodes.getFirst().getKind() == ElementKind.METHOD;
    return "body." + (inBody ? path.replaceFirst("^[^.]*\\.[^.\\[]*\\.?", "") : path);
  }

  private static String parameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
    var method = nodes.getFirst().as(Path.MethodNode.class);
    var parameter = nodes.getLast().as(Path.ParameterNode.class);
    var types = method.getParameterTypes().toArray(Class<?>[]::new);
    // The class itself is generated, and its copies of the methods have no annotations.
    for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
      var annotations = annotations(type, method.getName(), types, parameter.getParameterIndex());
      if (annotations.length > 0) {
        return named(annotations);
      }
    }
    return "body";
  }

  private static Annotation[] annotations(
      Class<?> type, String method, Class<?>[] parameters, int index) {
    try {
      return type.getDeclaredMethod(method, parameters).getParameterAnnotations()[index];
    } catch (NoSuchMethodException _) {
      return new Annotation[0];
    }
  }

  private static String named(Annotation[] annotations) {
    for (var annotation : annotations) {
      switch (annotation) {
        case QueryParam query -> {
          return "query." + query.value();
        }
        case PathParam path -> {
          return "path." + path.value();
        }
        case HeaderParam header -> {
          return "header." + header.value();
        }
        case Annotation _ -> {}
      }
    }
    return "body";
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
  }
}
