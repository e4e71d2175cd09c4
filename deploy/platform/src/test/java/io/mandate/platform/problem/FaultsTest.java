package io.mandate.platform.problem;

import static io.mandate.platform.problem.Asking.asPerson;
import static io.mandate.platform.problem.Asking.isProblem;
import static io.mandate.platform.problem.Asking.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database refuses, what is overloaded, and what is a bug. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class FaultsTest {
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
}
