package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static io.mandate.task.journey.Api.moveOn;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets somebody try an operation on what it needs. */
@ApplicationScoped
class Attempts {
  private final Scenes scenes;

  Attempts(Scenes scenes) {
    this.scenes = scenes;
  }

  Response play(String operation, String caller) {
    String name = operation.substring(operation.indexOf(' ') + 1);
    String verb = operation.substring(0, operation.indexOf(' '));
    return switch (name) {
      case "tasks" -> verb.equals("GET") ? get(caller, "tasks") : create(caller, false);
      case "tasks (submitted)" -> create(caller, true);
      case "tasks/{id}" ->
          verb.equals("GET") ? get(caller, "tasks/" + scenes.open()) : edit(caller);
      case String _ when AroundAttempts.OPERATIONS.contains(name) ->
          AroundAttempts.play(operation, caller);
      case "tasks/{id} (draft)" -> get(caller, "tasks/" + scenes.draft());
      case "tasks/{id}/timeline" -> get(caller, "tasks/" + scenes.open() + "/timeline");
      case "tasks/{id}/submission" -> post(caller, "tasks/" + scenes.draft() + "/submission", "");
      case "tasks/{id}/annulment" ->
          post(caller, "tasks/" + scenes.open() + "/annulment", Map.of("reason", "entered twice"));
      case "directives" -> OwnDirectiveTest.issue(as(caller));
      case "directives/{id}/timeline" -> get(caller, name.replace("{id}", scenes.directive()));
      case "directives/{id}" -> get(caller, "directives/" + scenes.directive());
      case "directives/{id}/amendment", "directives/{id}/revocation" ->
          post(caller, name.replace("{id}", scenes.directive()), OrderedWorkTest.body(name));
      case "assignments" -> get(caller, "assignments");
      case "set-aside-clocks", "reconciliation", "events", "observations" -> get(caller, name);
      case "audit" -> as(caller).accept("*/*").get("/api/v1/audit?from=2199-01-01T00:00:00Z");
      case "set-aside-clocks/{work}/{id}/retry" -> retry(caller, "example", scenes.setAside());
      case "parked-events", "parked-events/{id}" -> get(caller, name.replace("{id}", "0"));
      case "parked-events/{id}/replay", "parked-events/{id}/skip" ->
          operate(caller, name.replace("{id}", "0"), Map.of("because", "x"));
      case "assignments/{id}" -> get(caller, "assignments/" + scenes.assignment(false));
      default -> name.startsWith("tasks") ? move(name, caller) : work(name, caller);
    };
  }

  private Response move(String name, String caller) {
    String move = name.substring(name.lastIndexOf('/') + 1);
    String state =
        switch (move) {
          case "petition" -> Given.costly();
          case "withdrawal-consents (asked for)" -> Given.givenUp();
          case "acceptance (of a counter-offer)" -> Given.countered();
          case "information" -> Given.incomplete();
          case "amendment" -> Given.declined();
          case "delivery", "extension-requests" -> Given.agreed();
          case "confirmation", "rejection" -> Given.delivered();
          case String _ -> scenes.open();
        };
    String path = move.replaceAll(" \\(.*", "");
    return post(caller, "tasks/" + state + "/" + path, body(path));
  }

  private Response work(String name, String caller) {
    String move = name.substring(name.lastIndexOf('/') + 1);
    UUID part = scenes.assignment(move.equals("verdict"));
    return post(caller, "assignments/" + part + "/" + move, body(move));
  }

  static Object body(String move) {
    return switch (move) {
      case "refusal" -> Map.of("reason", "NO_CAPACITY", "acceptableIf", "next month");
      case "information-requests" -> Map.of("missing", List.of("which figures"));
      case "information" -> Map.of("information", "all of them");
      case "counter-offers" -> Map.of("terms", Api.termsWithOwnPart());
      case "amendment" -> Map.of("terms", Api.terms());
      case "delivery" -> Map.of("summary", "done");
      case "rejection" -> Map.of("reasons", "not archived", "due", Api.in(Duration.ofDays(8)));
      case "withdrawal" -> Map.of("reason", "no need");
      case "reassignment" -> Map.of();
      case "extension-requests" -> Map.of("due", Api.in(Duration.ofDays(20)), "reason", "moving");
      case "participants" -> Map.of("person", "n", "role", "COPY");
      case "progress-notes" -> Map.of("note", "half of it");
      case "verdict" -> Map.of("verdict", "EMPTY", "reasons", "as seen");
      case String _ -> "";
    };
  }

  /** Tries what was set aside again. */
  static Response retry(String caller, String work, UUID id) {
    return operate(caller, "set-aside-clocks/" + work + "/" + id + "/retry", "{}");
  }

  private static Response operate(String caller, String path, Object body) {
    var request = as(caller).header("Idempotency-Key", UUID.randomUUID()).body(body);
    return request.post("/api/v1/" + path);
  }

  private Response edit(String caller) {
    return as(caller)
        .header("If-Match", "\"1\"")
        .body(Map.of("counterpart", "B", "title", "Other", "terms", Api.terms()))
        .put("/api/v1/tasks/" + scenes.draft());
  }

  private Response create(String caller, boolean submit) {
    return as(caller)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Api.task("A", "B", submit))
        .post("/api/v1/tasks");
  }

  static Response get(String caller, String path) {
    return as(caller).get("/api/v1/" + path);
  }

  static Response post(String caller, String path, Object body) {
    String resource = path.substring(0, path.lastIndexOf('/'));
    String tag = asRole("auditor").get("/api/v1/" + resource).header("ETag");
    if (!caller.equals("auditor") && !caller.equals("ops")) {
      return moveOn(tag, caller, path, body);
    }
    var request =
        asRole(caller).header("Idempotency-Key", UUID.randomUUID()).header("If-Match", tag);
    return ("".equals(body) ? request : request.body(body)).post("/api/v1/" + path);
  }

  static RequestSpecification as(String caller) {
    return caller.equals("auditor") || caller.equals("ops") ? asRole(caller) : Api.as(caller);
  }
}
