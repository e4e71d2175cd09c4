package io.mandate.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a body that cannot be read as JSON, or as the JSON expected, is answered with. */
final class JsonErrors {
  private JsonErrors() {}

  /** The problem, or nothing where the service itself is at fault. */
  static Optional<Problem> problem(JsonProcessingException failure) {
    return switch (failure) {
      case StreamReadException e -> Optional.of(malformed(e));
      case StreamConstraintsException e -> Optional.of(malformed(e));
      case MismatchedInputException e -> Optional.of(mismatch(e));
      case ValueInstantiationException e -> Optional.of(refusedByConstructor(e));
      case JsonProcessingException _ -> Optional.empty();
    };
  }

  private static Problem malformed(JsonProcessingException failure) {
    var problem = Problem.of(PlatformProblems.MALFORMED_JSON);
    var location = failure.getLocation();
    return problem
        .with("line", location == null ? 0 : location.getLineNr())
        .with("column", location == null ? 0 : location.getColumnNr());
  }

  private static Problem mismatch(MismatchedInputException failure) {
    var problem = Problem.of(PlatformProblems.INVALID_REQUEST);
    var where = "body." + path(failure);
    return switch (failure) {
      case UnrecognizedPropertyException _ -> problem.violation(where, "unknown-field");
      case InvalidNullException _ -> problem.violation(where, "not-null");
      case InvalidFormatException e when e.getTargetType().isEnum() ->
          problem.with("allowed", allowed(e.getTargetType())).violation(where, "not-allowed-value");
      case MismatchedInputException _ -> problem.violation(where, "wrong-type");
    };
  }

  private static Problem refusedByConstructor(ValueInstantiationException failure) {
    return Causes.find(failure, Problem.class)
        .orElseGet(
            () ->
                Problem.of(PlatformProblems.INVALID_REQUEST)
                    .violation("body." + path(failure), "not-acceptable"));
  }

  private static String allowed(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  /** As {@code items[2].due}; empty for the body as a whole. */
  private static String path(JsonMappingException failure) {
    var path = new StringBuilder();
    for (var step : failure.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
