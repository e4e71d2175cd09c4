package io.mandate.escalation.cases.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.escalation.cases.CaseProblems;
import io.mandate.platform.problem.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this release does not do yet is refused by name, never ignored. */
final class NotOffered {
  private NotOffered() {}

  static void refuse(String place, Map<String, @Nullable JsonNode> named) {
    named.forEach(
        (name, value) -> {
          if (value != null && !value.isNull()) {
            throw Problem.of(CaseProblems.NOT_OFFERED)
                .with("name", name)
                .violation(place + "." + name, "not-offered");
          }
        });
  }
}
