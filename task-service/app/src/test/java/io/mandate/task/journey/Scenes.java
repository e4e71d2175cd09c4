package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static io.mandate.task.journey.Api.moveOn;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.DeliveryVerdict;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.Route;
import io.mandate.task.tasks.CaseNews;
import io.mandate.task.tasks.Deadlines;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets a task up for an operation and lets somebody try it. */
@ApplicationScoped
class Scenes {
  private static final Route ROUTE = new Route(1, Instant.EPOCH, List.of());
  private final Tasks tasks;
  private final Deadlines deadlines;
  private final CaseNews news;

  Scenes(Tasks tasks, Deadlines deadlines, CaseNews news) {
    this.tasks = tasks;
    this.deadlines = deadlines;
    this.news = news;
  }

  Response play(String operation, String caller) {
    String name = operation.substring(operation.indexOf(' ') + 1);
    String verb = operation.substring(0, operation.indexOf(' '));
    return switch (name) {
      case "tasks" -> verb.equals("GET") ? get(caller, "tasks") : create(caller, false);
      case "tasks (submitted)" -> create(caller, true);
      case "tasks/{id}" -> verb.equals("GET") ? get(caller, "tasks/" + open()) : edit(caller);
      case "tasks/{id} (draft)" -> get(caller, "tasks/" + draft());
      case "tasks/{id}/timeline" -> get(caller, "tasks/" + open() + "/timeline");
      case "tasks/{id}/submission" -> post(caller, "tasks/" + draft() + "/submission", "");
      case "tasks/{id}/{move}" -> post(caller, "tasks/" + open() + "/extension-requests", "");
      case "tasks/{id}/annulment" ->
          post(caller, "tasks/" + open() + "/annulment", Map.of("reason", "entered twice"));
      case "directives" -> OwnDirectiveTest.issue(as(caller));
      case "directives/{id}/timeline" -> get(caller, name.replace("{id}", directive()));
      case "directives/{id}" -> get(caller, "directives/" + directive());
      case "directives/{id}/amendment", "directives/{id}/revocation" ->
          post(caller, name.replace("{id}", directive()), OrderedWorkTest.body(name));
      case "assignments" -> get(caller, "assignments");
      case "set-aside-clocks" -> get(caller, "set-aside-clocks");
      case "set-aside-clocks/{work}/{id}/retry" -> retry(caller, "example", setAside());
      case "parked-events", "parked-events/{id}" -> get(caller, name.replace("{id}", "0"));
      case "parked-events/{id}/replay", "parked-events/{id}/skip" ->
          operate(caller, name.replace("{id}", "0"), Map.of("because", "x"));
      case "assignments/{id}" -> get(caller, "assignments/" + assignment(false));
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
          case "delivery" -> Given.agreed();
          case "confirmation", "rejection" -> Given.delivered();
          case String _ -> open();
        };
    String path = move.replaceAll(" \\(.*", "");
    return post(caller, "tasks/" + state + "/" + path, body(path));
  }

  private Response work(String name, String caller) {
    String move = name.substring(name.lastIndexOf('/') + 1);
    UUID part = assignment(move.equals("verdict"));
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
      case "verdict" -> Map.of("verdict", "EMPTY", "reasons", "as seen");
      case String _ -> "";
    };
  }

  String draft() {
    return Api.create("a", Api.task("A", "B", false)).then().statusCode(201).extract().path("id");
  }

  String open() {
    return Api.submitted("a", "A", "B");
  }

  /** A task that was ignored: its answering clock is let run out. */
  String escalated() {
    String id = open();
    QuarkusTransaction.requiringNew().run(() -> expire(UUID.fromString(id)));
    QuarkusTransaction.requiringNew().run(() -> deadlines.fire(deadlines.due(100)));
    return id;
  }

  private void expire(UUID id) {
    tasks
        .getEntityManager()
        .createNativeQuery(
            "update task set due_at = mandate_now(), life = jsonb_set(life, '{clock,due}',"
                + " to_jsonb(to_char(mandate_now() at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'))) where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  UUID assignment(boolean delivered) {
    String id = escalated();
    UUID part = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> rule(UUID.fromString(id), List.of(part(part)), null));
    if (delivered) {
      Api.move("b", "assignments/" + part + "/delivery", body("delivery")).then().statusCode(200);
    }
    return part;
  }

  private static Order part(UUID id) {
    return new Order(id, "B", "the figures", List.of("signed"), Instant.now().plusSeconds(9999));
  }

  /** A task whose case is ruled: this work is ordered. @return its directive */
  String ruled(Order... orders) {
    String id = escalated();
    QuarkusTransaction.requiringNew().run(() -> rule(UUID.fromString(id), List.of(orders), null));
    return asRole("auditor")
        .get("/api/v1/assignments/" + orders[0].assignmentId())
        .path("directive");
  }

  /** The ruling judges what was delivered, and orders nothing. */
  void judgedAtOnce(String task, DeliveryVerdict verdict) {
    QuarkusTransaction.requiringNew()
        .run(() -> rule(UUID.fromString(task), List.of(), List.of(verdict)));
  }

  private void rule(UUID id, List<Order> orders, @Nullable List<DeliveryVerdict> verdicts) {
    news.begin(List.of(id));
    Task task = tasks.require(id);
    var caseId =
        Objects.requireNonNull(
            task.life() instanceof io.mandate.task.tasks.Escalated up ? up.caseId() : null);
    news.hear(
        new CaseRuled(
            id,
            caseId,
            task.facts().escalation(),
            io.mandate.escalation.api.Actor.person("s"),
            Instant.now(),
            new Adjudicator("S/HEAD", "s"),
            Outcome.COOPERATE,
            "needed",
            orders,
            null,
            null,
            verdicts,
            ROUTE));
    news.write();
  }

  /** Tries what was set aside again. */
  static Response retry(String caller, String work, UUID id) {
    return operate(caller, "set-aside-clocks/" + work + "/" + id + "/retry", "{}");
  }

  private static Response operate(String caller, String path, Object body) {
    var request = as(caller).header("Idempotency-Key", UUID.randomUUID()).body(body);
    return request.post("/api/v1/" + path);
  }

  /** A row of a kind that nobody sweeps. */
  private UUID setAside() {
    UUID id = UUID.randomUUID();
    run(
        "insert into set_aside values ('example', cast(:id as uuid), 'no reason', 1,"
            + " mandate_now(), mandate_now())",
        id.toString());
    return id;
  }

  /** Lets the clocks of these run out together. */
  void expire(List<String> ids) {
    QuarkusTransaction.requiringNew().run(() -> ids.forEach(id -> expire(UUID.fromString(id))));
  }

  /** Makes the task's clock into something that nobody can read. */
  void damage(String id) {
    run(
        "update task set life = life || jsonb_build_object('clock', 7, 'was', life -> 'clock')"
            + " where id = cast(:id as uuid)",
        id);
  }

  /** Gives it back the clock that it had. */
  void heal(String id) {
    run(
        "update task set life = (life - 'was') || jsonb_build_object('clock', life -> 'was')"
            + " where id = cast(:id as uuid)",
        id);
  }

  private void run(String sql, String id) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                tasks
                    .getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter("id", id)
                    .executeUpdate());
  }

  private String directive() {
    return asRole("auditor").get("/api/v1/assignments/" + assignment(false)).path("directive");
  }

  private Response edit(String caller) {
    return as(caller)
        .header("If-Match", "\"1\"")
        .body(Map.of("counterpart", "B", "title", "Other", "terms", Api.terms()))
        .put("/api/v1/tasks/" + draft());
  }

  private Response create(String caller, boolean submit) {
    return as(caller)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Api.task("A", "B", submit))
        .post("/api/v1/tasks");
  }

  private static Response get(String caller, String path) {
    return as(caller).get("/api/v1/" + path);
  }

  private static Response post(String caller, String path, Object body) {
    String resource = path.substring(0, path.lastIndexOf('/'));
    String tag = asRole("auditor").get("/api/v1/" + resource).header("ETag");
    if (!caller.equals("auditor") && !caller.equals("ops")) {
      return moveOn(tag, caller, path, body);
    }
    var request =
        asRole(caller).header("Idempotency-Key", UUID.randomUUID()).header("If-Match", tag);
    return ("".equals(body) ? request : request.body(body)).post("/api/v1/" + path);
  }

  private static RequestSpecification as(String caller) {
    return caller.equals("auditor") || caller.equals("ops") ? asRole(caller) : Api.as(caller);
  }
}
