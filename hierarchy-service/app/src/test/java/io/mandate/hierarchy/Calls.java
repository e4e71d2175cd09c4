package io.mandate.hierarchy;

import static io.restassured.RestAssured.given;

import io.mandate.local.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as this caller or that one sends them. */
public final class Calls {
  private Calls() {}

  /** The org's administrator, about to POST. */
  public static RequestSpecification admin() {
    return given()
        .auth()
        .oauth2(Tokens.role("org-admin"))
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** The same, with a JSON body. */
  public static RequestSpecification admin(String json) {
    return admin().contentType(ContentType.JSON).body(json);
  }

  /** The ETag with which this is shown. */
  public static String etag(String path) {
    return admin().get(path).header("ETag");
  }

  /** A person of the org who reads, at least at this version. */
  public static RequestSpecification reader(long version) {
    return given()
        .auth()
        .oauth2(Tokens.person("somebody"))
        .header("Mandate-Org-Version", String.valueOf(version));
  }

  /** A person of the org, about to POST a JSON body for himself. */
  public static RequestSpecification person(String code, String json) {
    return given()
        .auth()
        .oauth2(Tokens.person(code))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .body(json);
  }
}
