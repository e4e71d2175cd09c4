package io.mandate.escalation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.local.Tokens;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Cost;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.TaskKind;
import io.mandate.task.api.TaskLife.TaskSubmitted;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.WishMade;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Todo;
import io.mandate.task.api.Urgency;
import io.mandate.task.api.Wish;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case, walked over HTTP: A under V, B under W, both under S, under T. */
final class CaseWalker {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  final UUID task = UUID.randomUUID();
  final UUID id = UUID.randomUUID();
  private final World world;
  private boolean agreed;

  CaseWalker(World world) {
    this.world = world;
  }

  static OrgBuilder org() {
    return OrgState.builder()
        .unit("T")
        .unit("S", "T")
        .unit("V", "S")
        .unit("W", "S")
        .unit("A", "V")
        .unit("B", "W")
        .head("T", "t")
        .head("S", "s")
        .head("V", "v")
        .head("W", "w")
        .head("A", "a")
        .head("B", "b")
        .member("A", "a2")
        .deputy("A", "a3");
  }

  CaseWalker opened() {
    return opened("A", "B");
  }

  CaseWalker opened(String requester, String counterpart) {
    world.says(unresolved(requester, counterpart));
    await().atMost(PATIENCE).untilAsserted(() -> read("auditor").statusCode(200));
    return this;
  }

  void awaitState(String state) {
    await().atMost(PATIENCE).untilAsserted(() -> read("auditor").body("state", equalTo(state)));
  }

  ValidatableResponse read(String who) {
    return as(who).get(path()).then();
  }

  ValidatableResponse todos(String person) {
    return as(person).get("/api/v1/todos?limit=200&person=" + person).then().statusCode(200);
  }

  ValidatableResponse speak(String person, String text) {
    return as(person).body(Map.of("text", text)).post(path() + "/statements").then();
  }

  ValidatableResponse asks(String person, String text, String... to) {
    var question = Map.of("text", text, "to", List.of(to));
    return as(person).body(question).post(path() + "/questions").then();
  }

  ValidatableResponse refers(String person, String kind) {
    var referral = Map.of("kind", kind, "reasons", "It is not mine to decide.");
    return as(person).header("If-Match", etag()).body(referral).post(path() + "/referral").then();
  }

  /** This request, on the version that is there. */
  RequestSpecification tagged(RequestSpecification who) {
    return who.header("If-Match", etag());
  }

  /** Puts other terms on the table. */
  Response offers(RequestSpecification who) {
    var due = world.now().plus(Duration.ofDays(9)).toString();
    var terms = Map.of("what", "three sensors", "criteria", List.of("certificate"), "due", due);
    return tagged(who).body(terms).post(path() + "/settlement-offers");
  }

  /** A summons for tomorrow. */
  Map<String, Object> meeting() {
    var tomorrow = world.now().plus(Duration.ofDays(1)).toString();
    return Map.of("at", tomorrow, "place", "Room 4", "text", "Bring the bench's calendar.");
  }

  ValidatableResponse rule(String person, Map<String, ?> ruling) {
    return as(person).header("If-Match", etag()).body(ruling).post(path() + "/ruling").then();
  }

  String etag() {
    return read("auditor").extract().header("ETag");
  }

  /** A person by code, or one of the roles by its name. */
  static RequestSpecification as(String who) {
    return as(who, UUID.randomUUID().toString());
  }

  /** The same, with this Idempotency-Key. */
  static RequestSpecification as(String who, String key) {
    var roles = List.of("auditor", "ops", "org-admin", "system");
    return given()
        .auth()
        .oauth2(roles.contains(who) ? Tokens.role(who) : Tokens.person(who))
        .contentType("application/json")
        .header("Idempotency-Key", key);
  }

  String path() {
    return "/api/v1/cases/" + id;
  }

  Map<String, Object> cooperate() {
    return cooperate("four calibrated sensors");
  }

  Map<String, Object> cooperate(String deliverable) {
    return cooperate("B", deliverable);
  }

  Map<String, Object> cooperate(String party, String deliverable) {
    var assignment =
        Map.of(
            "party",
            party,
            "deliverable",
            deliverable,
            "criteria",
            List.of("certificate"),
            "due",
            world.now().plus(Duration.ofDays(9)).toString());
    return Map.of(
        "outcome",
        "COOPERATE",
        "reasons",
        "The trial needs them.",
        "assignments",
        List.of(assignment));
  }

  /** The task was agreed, and settled after being late before. */
  CaseWalker agreedTwice() {
    agreed = true;
    return this;
  }

  private static Terms terms() {
    return new Terms(
        "calibrated sensors",
        "only B has the bench",
        List.of("certificate"),
        Instant.parse("2036-03-02T12:00:00Z"),
        "field trial",
        "nothing known",
        new Cost(BigDecimal.TEN, null, null));
  }

  TaskSubmitted submitted(List<Todo> todos) {
    return new TaskSubmitted(
        task,
        Actor.person("a"),
        Instant.parse("2026-03-01T12:00:00Z"),
        TaskKind.FORMAL,
        "A",
        "B",
        Urgency.NORMAL,
        "sensors",
        terms(),
        null,
        null,
        todos);
  }

  TaskUnresolved unresolved() {
    return unresolved("A", "B");
  }

  TaskUnresolved unresolved(String requester, String counterpart) {
    return new TaskUnresolved(
        task,
        Actor.CLOCK,
        Instant.parse("2026-03-02T12:00:00Z"),
        id,
        1,
        agreed ? Cause.OVERDUE : Cause.IGNORED,
        List.of(counterpart),
        requester,
        counterpart,
        Urgency.NORMAL,
        "sensors",
        terms(),
        requester,
        agreed,
        agreed,
        null,
        null,
        null,
        false,
        List.of());
  }

  WishMade wish(Wish wish, String party, @Nullable Delivery delivery) {
    return new WishMade(
        task,
        Actor.person(party),
        Instant.parse("2026-03-02T13:00:00Z"),
        UUID.randomUUID(),
        id,
        1,
        wish,
        party,
        delivery,
        null,
        List.of());
  }
}
