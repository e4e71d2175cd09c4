package io.mandate.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class UnknownParametersTest {
  @Test
  void a_misspelt_filter_is_refused_by_its_name() {
    get("/api/v1/things?prefix=x&sise=3&colour=RED")
        .statusCode(400)
        .body("type", is("/problems/invalid-request"))
        .body("violations.field", contains("colour", "sise"))
        .body("violations.code", contains("unknown-parameter", "unknown-parameter"));
  }

  @Test
  void the_parameters_of_an_operation_and_of_its_page_are_known() {
    get("/api/v1/things?prefix=x&limit=3").statusCode(200);
  }

  private static ValidatableResponse get(String path) {
    return given().auth().oauth2(Tokens.person("P1")).get(path).then();
  }
}
