package io.mandate.task.journey;

import static io.restassured.RestAssured.given;

import io.mandate.local.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The requests of the tests' people. */
final class Api {
  private Api() {}

  static RequestSpecification as(String person) {
    return given()
        .header("Authorization", "Bearer " + Tokens.person(person))
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  static RequestSpecification asRole(String role) {
    return given()
        .header("Authorization", "Bearer " + Tokens.role(role))
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  static Map<String, Object> task(String requester, String counterpart, boolean submit) {
    return Map.of(
        "requester",
        requester,
        "counterpart",
        counterpart,
        "title",
        "Figures for the report",
        "urgency",
        "NORMAL",
        "terms",
        terms(),
        "submit",
        submit);
  }

  static Map<String, Object> terms() {
    return Map.of(
        "what", "Check the figures",
        "whyThisUnit", "You own the ledger",
        "criteria", List.of("signed off", "archived"),
        "due", in(Duration.ofDays(9)),
        "purpose", "the quarterly report",
        "gain", "nothing known",
        "cost", Map.of("personDays", 2));
  }

  /** Terms at another cost. */
  static Map<String, Object> termsCosting(int personDays) {
    Map<String, Object> terms = new HashMap<>(terms());
    terms.put("cost", Map.of("personDays", personDays));
    return terms;
  }

  /** Terms that bind the requester too. */
  static Map<String, Object> termsWithOwnPart() {
    Map<String, Object> terms = new HashMap<>(terms());
    terms.put("requesterPart", Map.of("what", "Lend a clerk", "due", in(Duration.ofDays(2))));
    return terms;
  }

  static String in(Duration time) {
    return Instant.now().plus(time).truncatedTo(ChronoUnit.MILLIS).toString();
  }

  static Response create(String person, Map<String, Object> body) {
    return as(person).header("Idempotency-Key", UUID.randomUUID()).body(body).post("/api/v1/tasks");
  }

  /** Submits a task. @return its id */
  static String submitted(String person, String requester, String counterpart) {
    return create(person, task(requester, counterpart, true))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Makes a move on the current version. */
  static Response move(String person, String path, Object body) {
    String resource = path.substring(0, path.lastIndexOf('/'));
    String tag = asRole("auditor").get("/api/v1/" + resource).header("ETag");
    return moveOn(tag == null ? "\"1\"" : tag, person, path, body);
  }

  static Response moveOn(String tag, String person, String path, Object body) {
    var request = as(person).header("Idempotency-Key", UUID.randomUUID()).header("If-Match", tag);
    return (body instanceof String none && none.isEmpty() ? request : request.body(body))
        .post("/api/v1/" + path);
  }

  static Response read(String person, String path) {
    return as(person).get("/api/v1/" + path);
  }
}
