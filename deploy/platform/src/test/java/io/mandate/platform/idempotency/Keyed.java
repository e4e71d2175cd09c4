package io.mandate.platform.idempotency;

import static io.restassured.RestAssured.given;

import io.mandate.local.Tokens;
import io.restassured.response.Response;

/** Requests that come with a key; P1 makes them unless somebody else does. */
final class Keyed {
  private Keyed() {}

  static Response post(String token, String key, String path, String body) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post(path);
  }

  static Response create(String key, String name) {
    return post(Tokens.person("P1"), key, "/api/v1/things", "{\"name\":\"" + name + "\"}");
  }
}
