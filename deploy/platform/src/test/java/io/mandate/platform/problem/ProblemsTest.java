package io.mandate.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ProblemsTest {

  private static RequestSpecification asPerson() {
    return given().auth().oauth2(Tokens.person("P1"));
  }

  private static ValidatableResponse post(String body) {
    return asPerson()
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body(body)
        .post("/api/v1/things")
        .then();
  }

  private static void isProblem(ValidatableResponse response, String slug, int status) {
    response
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Content-Language", "en")
        .body("type", equalTo("/problems/" + slug))
        .body("status", is(status))
        .body("title", not(containsString(".title")))
        .body("detail", not(containsString(".detail")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"name\":\"x\",\"nmae\":1} | nmae | unknown-field",
        "{\"name\":\"x\",\"parts\":[{\"what\":\"w\",\"due\":\"soon\"}]} | parts[0].due | wrong-type",
        "{\"name\":\"x\",\"parts\":[{\"what\":\"\"}]} | parts[0].what | not-blank",
        "{\"name\":\" \"} | name | not-blank",
        "{\"name\":\"x\",\"size\":10} | size | max",
        "{\"name\":\"x\",\"size\":1.5} | size | wrong-type",
        "{\"name\":\"x\",\"size\":\"1\"} | size | wrong-type",
        "{\"name\":5} | name | wrong-type",
        "{\"name\":\"x\",\"colour\":\"BLUE\"} | colour | not-allowed-value",
        "{\"name\":\"x\",\"colour\":0} | colour | not-allowed-value",
        "[] | ~~ | wrong-type",
      })
  void an_unacceptable_field_is_named(String body, String field, String code) {
    var response = post(body);
    isProblem(response, "invalid-request", 400);
    response
        .body("violations[0].in", is("body"))
        .body("violations[0].field", is(field))
        .body("violations[0].code", is(code))
        .body("violations[0].message", not(containsString("violation.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"name\":\"x\"} trailing", "{\"name\":\"x\",\"name\":\"y\"}", "nonsense"})
  void what_is_not_json_is_said_to_be_so_with_its_place(String body) {
    var response = post(body);
    isProblem(response, "malformed-json", 400);
    response.body("line", is(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", ""})
  void a_missing_body_is_missed(String body) {
    var response = post(body);
    response.statusCode(400).body("violations[0].in", is("body"));
  }

  @Test
  void a_text_that_postgresql_cannot_hold_is_the_callers_to_mend() {
    isProblem(post("{\"name\":\"a\\u0000b\"}"), "invalid-request", 400);
  }

  @Test
  void a_parameter_out_of_bounds_is_named() {
    var response = asPerson().get("/api/v1/things/" + UUID.randomUUID() + "?depth=4").then();
    isProblem(response, "invalid-request", 400);
    response.body("violations[0].in", is("query")).body("violations[0].field", is("depth"));
  }

  @Test
  void a_parameter_that_cannot_be_read_is_named() {
    var response = asPerson().get("/api/v1/things/" + UUID.randomUUID() + "?depth=deep").then();
    isProblem(response, "invalid-request", 400);
    response.body("violations[0].in", is("query")).body("violations[0].field", is("depth"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/things/7",
        "/api/v1/things/019aa7a8-0000-7000-8000-000000000000",
        "/api/v1/nothing",
        "/nothing",
      })
  void what_is_not_there_is_not_found(String path) {
    isProblem(asPerson().redirects().follow(false).get(path).then(), "not-found", 404);
  }

  @Test
  void another_method_is_refused_and_options_says_which_there_are() {
    isProblem(asPerson().delete("/api/v1/things").then(), "method-not-allowed", 405);
    asPerson().options("/api/v1/things").then().header("Allow", containsString("GET"));
  }

  @Test
  void an_unheard_of_representation_is_not_acceptable() {
    isProblem(
        asPerson().accept("image/png").get("/api/v1/things?prefix=a").then(),
        "not-acceptable",
        406);
  }

  @Test
  void another_media_type_is_unsupported() {
    isProblem(
        asPerson()
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType("text/plain")
            .body("x")
            .post("/api/v1/things")
            .then(),
        "unsupported-media-type",
        415);
  }

  @Test
  void a_name_given_twice_is_a_conflict() {
    var name = UUID.randomUUID().toString();
    post("{\"name\":\"" + name + "\"}").statusCode(201);
    isProblem(post("{\"name\":\"" + name + "\"}"), "conflict", 409);
  }

  @Test
  void a_constraint_says_what_the_service_made_of_it() {
    var response =
        given()
            .auth()
            .oauth2(Tokens.person("nobody"))
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType("application/json")
            .body("{\"name\":\"x\"}")
            .post("/api/v1/things")
            .then();
    isProblem(response, "nobodys", 409);
  }

  @ParameterizedTest
  @CsvSource({
    "23P01, conflict, 409",
    "23505, conflict, 409",
    "22008, invalid-request, 400",
    "40001, overloaded, 503",
    "40P01, overloaded, 503",
    "55P03, overloaded, 503",
    "57014, overloaded, 503",
    "23503, internal-error, 500",
    "42P01, internal-error, 500",
  })
  void the_database_is_translated_and_never_quoted(String state, String slug, int status) {
    var response = asPerson().get("/api/v1/faults/sql/" + state).then();
    isProblem(response, slug, status);
    response.body(not(containsString("secret")));
    if (status == 503) {
      response.header("Retry-After", matchesPattern("[0-9]+"));
    }
  }

  @Test
  void a_body_over_the_limit_is_refused_by_its_length() throws IOException {
    // A client that sends the whole body may lose the answer; this one asks first.
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var head =
          "POST /api/v1/things HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json", "/problems/body-too-large");
    }
  }

  @Test
  void who_loses_a_race_has_a_stale_version() {
    isProblem(asPerson().get("/api/v1/faults/optimistic").then(), "stale-version", 412);
  }

  @Test
  void an_empty_pool_asks_for_patience() {
    var response = asPerson().get("/api/v1/faults/pool").then();
    isProblem(response, "overloaded", 503);
    response.header("Retry-After", is("1"));
  }

  @Test
  void a_bug_is_answered_with_its_id_in_the_log_and_nothing_else() {
    var response = asPerson().get("/api/v1/faults/bug").then();
    isProblem(response, "internal-error", 500);
    response
        .body("id", matchesPattern("[0-9a-f-]{36}"))
        .body("detail", containsString(response.extract().path("id")))
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN | zh-CN | 未找到",
        "zh | zh-CN | 未找到",
        "fr;q=0.9, zh-Hans;q=0.5 | zh-CN | 未找到",
        "en;q=0.1, zh-CN | zh-CN | 未找到",
        "fr | en | Not found",
        "de, *;q=0.1 | en | Not found",
        "zh;q=0, en | en | Not found",
        "!!;;q=x | en | Not found",
      })
  void problems_speak_the_readers_language(String accepted, String told, String title) {
    asPerson()
        .header("Accept-Language", accepted)
        .get("/api/v1/nothing")
        .then()
        .statusCode(404)
        .header("Content-Language", told)
        .body("type", is("/problems/not-found"))
        .body("title", is(title));
  }

  @Test
  void violations_speak_the_readers_language_too() {
    asPerson()
        .header("Accept-Language", "zh-CN")
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body("{\"name\":\"\"}")
        .post("/api/v1/things")
        .then()
        .statusCode(400)
        .body("violations.message", hasItem("不能为空"));
  }

  @Test
  void a_service_fills_its_own_texts() {
    var response = post("{\"name\":\"refused-1\"}");
    isProblem(response, "too-bad", 422);
    response
        .body("detail", is("The name refused-1 will not do."))
        .body("name", is("refused-1"))
        .body("instance", is("/api/v1/things"));
  }

  @Test
  void several_violations_come_together() {
    post("{\"name\":\"\",\"size\":10}").body("violations.field", hasItems("name", "size"));
  }
}
