package io.mandate.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.mandate.local.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests to the things of the tests, and what every problem has. */
final class Asking {
  private Asking() {}

  static RequestSpecification asPerson() {
    return given().auth().oauth2(Tokens.person("P1"));
  }

  static ValidatableResponse post(String body) {
    return asPerson()
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body(body)
        .post("/api/v1/things")
        .then();
  }

  static void isProblem(ValidatableResponse response, String slug, int status) {
    response
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Content-Language", "en")
        .body("type", equalTo("/problems/" + slug))
        .body("status", is(status))
        .body("title", not(containsString(".title")))
        .body("detail", not(containsString(".detail")));
  }
}
