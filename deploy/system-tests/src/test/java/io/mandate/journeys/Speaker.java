package io.mandate.journeys;

import static io.restassured.RestAssured.given;

import io.mandate.local.Service;
import io.mandate.local.Suite;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Somebody who uses the public interfaces with a token of his own. */
record Speaker(Suite suite, String token) {
  static Speaker person(Suite suite, String code) {
    return new Speaker(suite, suite.issuer().person(code));
  }

  static Speaker role(Suite suite, String role) {
    return new Speaker(suite, suite.issuer().role(role));
  }

  Response reads(Service service, String path) {
    return to(service).get(path);
  }

  Response posts(Service service, String path, Map<String, ?> body) {
    return posting(service).contentType("application/json").body(body).post(path);
  }

  /** Changes what it has just read. */
  Response changes(Service service, String resource, String move, Map<String, ?> body) {
    var etag = reads(service, resource).then().statusCode(200).extract().header("ETag");
    return posting(service)
        .header("If-Match", etag)
        .contentType("application/json")
        .body(body)
        .post(resource + "/" + move);
  }

  Response puts(Service service, String path, Map<String, ?> body) {
    return to(service).contentType("application/json").body(body).put(path);
  }

  Response puts(Service service, String path, Map<String, ?> body, String etag) {
    return to(service)
        .header("If-Match", etag)
        .contentType("application/json")
        .body(body)
        .put(path);
  }

  Response uploads(String path, String name, String csv) {
    return posting(Service.HIERARCHY)
        .multiPart("file", name, csv.getBytes(), "text/csv")
        .post(path);
  }

  private RequestSpecification posting(Service service) {
    return to(service).header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private RequestSpecification to(Service service) {
    return given()
        .baseUri(suite.service(service).url().toString())
        .header("Authorization", "Bearer " + token);
  }
}
