package io.mandate.hierarchy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What the interface says of itself. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class DescriptionTest {

  @Test
  void a_window_is_described_as_the_text_that_it_is() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("components.schemas.Window.type", equalTo("string"))
        .body("components.schemas.PolicyTerms.properties", hasKey("imbalance"));
  }

  @Test
  void the_org_has_no_stories_to_fetch() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .body("paths", not(hasKey("/api/v1/events")))
        .body("paths", not(hasKey("/api/v1/audit")));
    given().auth().oauth2(Tokens.role("auditor")).get("/api/v1/events").then().statusCode(404);
  }

  @Test
  void a_change_by_put_is_described_with_its_refusals() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .body("paths.'/api/v1/calendars/{code}'.put.responses", hasKey("412"))
        .body("paths.'/api/v1/calendars/{code}'.put.responses", hasKey("422"))
        .body("paths.'/api/v1/calendars/{code}'.put.responses", hasKey("428"))
        .body(
            "paths.'/api/v1/calendars/{code}/holidays'.post.requestBody.content.'text/calendar'",
            notNullValue());
  }
}
