package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.task.api.Actor;
import io.mandate.task.api.Order;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.AssignmentOverdue;
import io.mandate.task.api.OrderedWork.DirectiveIssued;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Verdict;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One appraisal, walked over HTTP: s ordered work of A, and nothing came. */
final class AppraisalWalker {
  static final Map<String, String> PROPOSAL =
      Map.of("text", "A censure on file.", "reasons", "Nothing was done.");
  static final Map<String, String> DECISION =
      Map.of("decision", "UPHELD", "reasons", "It is as stated.");
  private static final Instant DUE = Instant.parse("2026-03-02T12:00:00Z");

  final UUID task = UUID.randomUUID();
  final UUID part = UUID.randomUUID();
  private final World world;

  AppraisalWalker(World world) {
    this.world = world;
  }

  /** What an operation answers this caller, on an appraisal that just allows it. */
  static Response call(World world, String operation, RequestSpecification who) {
    if (operation.equals("CommendationResource.commend")) {
      return new AppraisalWalker(world).met().commend(who);
    }
    var walker = new AppraisalWalker(world).opened();
    return switch (operation) {
      case "AppraisalResource.list" -> who.get("/api/v1/appraisals");
      case "AppraisalResource.one" -> who.get(walker.path());
      case "AppraisalResource.timeline" -> who.get(walker.path() + "/timeline");
      case "AppraisalMoveResource.propose" -> walker.propose(who);
      case "AppraisalMoveResource.decide" -> {
        walker.propose(as("v")).then().statusCode(200);
        yield walker.decide(who);
      }
      case String other -> throw new AssertionError("nobody says how to call " + other);
    };
  }

  AppraisalWalker opened() {
    world.says(told().toArray(TaskEvent[]::new));
    await().atMost(PATIENCE).untilAsserted(() -> listed().body("items", hasSize(1)));
    return this;
  }

  /** What task-service says of the part. */
  List<TaskEvent> told() {
    return List.of(
        ordered(),
        new AssignmentOverdue(task, Actor.CLOCK, DUE, part, "A", List.of()),
        judged(Verdict.EMPTY));
  }

  /** The part was done as ordered. */
  AppraisalWalker met() {
    world.says(ordered(), judged(Verdict.MET));
    await().atMost(PATIENCE).untilAsserted(() -> commend(as("s"), part).then().statusCode(403));
    return this;
  }

  private DirectiveIssued ordered() {
    var order = new Order(part, "A", "four sensors", List.of("certificate"), DUE);
    return new DirectiveIssued(
        task,
        Actor.CLOCK,
        DUE,
        UUID.randomUUID(),
        UUID.randomUUID(),
        "S/HEAD",
        List.of(order),
        null,
        List.of(),
        List.of());
  }

  Response commend(RequestSpecification who) {
    return commend(who, part);
  }

  Response commend(RequestSpecification who, UUID about) {
    var body = Map.of("about", about, "text", "A commendation.", "reasons", "Done early.");
    return who.body(body).post("/api/v1/appraisals");
  }

  AssignmentJudged judged(Verdict verdict) {
    return new AssignmentJudged(
        task,
        Actor.person("s"),
        DUE,
        part,
        "A",
        verdict,
        "Nothing came.",
        false,
        null,
        null,
        null,
        List.of());
  }

  private ValidatableResponse listed() {
    return as("auditor").get("/api/v1/appraisals?task=" + task).then().statusCode(200);
  }

  String id() {
    return listed().extract().path("items[0].id");
  }

  String path() {
    return "/api/v1/appraisals/" + id();
  }

  ValidatableResponse read(String who) {
    return as(who).get(path()).then();
  }

  Response propose(RequestSpecification who) {
    return tagged(who).body(PROPOSAL).post(path() + "/proposal");
  }

  Response decide(RequestSpecification who) {
    return tagged(who).body(DECISION).post(path() + "/decision");
  }

  private RequestSpecification tagged(RequestSpecification who) {
    return who.header("If-Match", read("auditor").extract().header("ETag"));
  }

  ValidatableResponse todos(String person) {
    return as(person).get("/api/v1/todos?limit=200&person=" + person).then().statusCode(200);
  }

  /** The kinds of to-dos about it in a list of them. */
  String kinds() {
    return "items.findAll { it.subject == '" + id() + "' }.kind";
  }
}
