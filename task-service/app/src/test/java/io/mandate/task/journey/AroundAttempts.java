package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static io.mandate.task.journey.Attempts.as;
import static io.mandate.task.journey.Attempts.get;
import static io.mandate.task.journey.Attempts.post;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lets somebody try what stands around a task. */
final class AroundAttempts {
  static final Set<String> OPERATIONS =
      Set.of(
          "tasks/counts",
          "tasks/{id}/extension-requests/{number}/decision",
          "tasks/{id}/formalisation",
          "tasks/{id}/labels",
          "tasks/{id}/participants/{person}",
          "tasks/{id}/contributions",
          "balances",
          "records/units/{code}",
          "records/people/{code}",
          "records/people/{code}/looks",
          "matters",
          "matters/{id}");

  private AroundAttempts() {}

  static Response play(String operation, String caller) {
    return switch (operation) {
      case "GET tasks/counts" -> get(caller, "tasks/counts");
      case "POST tasks/{id}/extension-requests/{number}/decision" -> extend(caller);
      case "POST tasks/{id}/formalisation" -> formalise(caller);
      case "PUT tasks/{id}/labels" -> label(caller);
      case "DELETE tasks/{id}/participants/{person}" -> dismiss(caller);
      case "POST tasks/{id}/contributions" -> contribute(caller);
      case "GET tasks/{id}/contributions" -> get(caller, "tasks/" + open() + "/contributions");
      case "GET balances" -> get(caller, "balances?unit=A");
      case "GET records/units/{code}" -> get(caller, "records/units/A");
      case "GET records/people/{code}" -> get(caller, "records/people/m");
      case "GET records/people/{code}/looks" -> get(caller, "records/people/m/looks");
      case "GET matters" -> get(caller, "matters");
      case "POST matters" -> matter(caller);
      case "GET matters/{id}" -> get(caller, "matters/" + matter("a").path("id"));
      case String unknown -> throw new IllegalArgumentException(unknown);
    };
  }

  private static String open() {
    return Api.submitted("a", "A", "B");
  }

  private static Response dismiss(String caller) {
    String id = open();
    Api.move("a", "tasks/" + id + "/participants", Attempts.body("participants"))
        .then()
        .statusCode(200);
    return as(caller).delete("/api/v1/tasks/" + id + "/participants/n");
  }

  private static Response extend(String caller) {
    String path = "/api/v1/tasks/" + Given.extensionAsked();
    return as(caller)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", asRole("auditor").get(path).header("ETag"))
        .body(Map.of("granted", true))
        .post(path + "/extension-requests/1/decision");
  }

  private static Response formalise(String caller) {
    Object body = caller.equals("b") ? Map.of() : Map.of("terms", Api.terms());
    return post(caller, "tasks/" + Given.favour() + "/formalisation", body);
  }

  private static Response label(String caller) {
    return as(caller)
        .body(Map.of("labels", Map.of("project", "archive")))
        .put("/api/v1/tasks/" + open() + "/labels");
  }

  private static Response contribute(String caller) {
    return post(
        caller, "tasks/" + Given.agreed() + "/contributions", LedgerTest.effort("4", List.of()));
  }

  private static Response matter(String caller) {
    return as(caller)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("unit", "A", "title", "Moving the archive"))
        .post("/api/v1/matters");
  }
}
