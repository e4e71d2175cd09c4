package io.mandate.platform.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ConsoleTest {

  private static ValidatableResponse openApi() {
    return given().get("/q/openapi?format=json").then().statusCode(200);
  }

  private static String operation(String path, String method, String rest) {
    return "paths.'" + path + "'." + method + "." + rest;
  }

  @Test
  void the_root_leads_to_the_console() {
    given()
        .redirects()
        .follow(false)
        .get("/")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/console"));
  }

  @Test
  void the_console_and_all_it_loads_are_there() {
    var page =
        given().get("/console").then().statusCode(200).contentType("text/html;charset=UTF-8");
    page.header("Content-Security-Policy", containsString("http://localhost:8082"));
    for (var part :
        List.of(
            "/console/console.js",
            "/console/console.css",
            "/q/swagger-ui/swagger-ui-bundle.js",
            "/q/swagger-ui/swagger-ui.css")) {
      page.body(containsString(part));
      given().get(part).then().statusCode(200);
    }
    given().get("/console/index.html").then().statusCode(404);
    given().get("/console/..%2Fproblems_en.properties").then().statusCode(404);
  }

  @Test
  void the_console_knows_the_services_in_order() {
    given()
        .get("/console/services")
        .then()
        .statusCode(200)
        .body("address[0]", is("http://localhost:8081"))
        .body("address.size()", is(3));
  }

  @Test
  void the_script_replaces_the_example_key_of_the_documents() {
    given()
        .get("/console/console.js")
        .then()
        .contentType("text/javascript;charset=UTF-8")
        .body(containsString("'" + SharedParameters.EXAMPLE_KEY + "'"));
  }

  @Test
  void only_the_suites_own_origins_may_call() {
    given()
        .header("Origin", "http://localhost:8083")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "http://localhost:8083")
        .header("Access-Control-Expose-Headers", containsString("ETag"));
    given()
        .header("Origin", "http://evil.example")
        .get("/q/openapi")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .header("Origin", "http://localhost:8081")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,idempotency-key,if-match")
        .options("/api/v1/things")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"));
  }

  @Test
  void what_is_said_on_topics_is_described() {
    given().get("/asyncapi.yaml").then().statusCode(200).body(startsWith("asyncapi: 3.0.0"));
  }

  @Test
  void the_schemas_that_the_description_refers_to_are_there() {
    given()
        .get("/schemas/platform/ExampleSaid.json")
        .then()
        .statusCode(200)
        .contentType("application/schema+json");
    given().get("/schemas/platform/Unheard.json").then().statusCode(404);
    given().get("/schemas/..%2F..%2Fx/application.json").then().statusCode(404);
  }

  @Test
  void the_interfaces_are_described_in_openapi_3_1() {
    openApi()
        .body("openapi", startsWith("3.1"))
        .body("components.securitySchemes.bearer.scheme", is("bearer"))
        .body("components.schemas.Problem.required", hasItems("type", "title", "status"));
  }

  @Test
  void every_operation_says_what_may_go_wrong_with_examples() {
    openApi()
        .body(operation("/api/v1/things", "get", "security[0]"), hasKey("bearer"))
        .body(
            operation("/api/v1/things", "get", "responses.'404'.'$ref'"),
            is("#/components/responses/Problem404"))
        .body(
            operation("/api/v1/things", "post", "responses.'400'.'$ref'"),
            is("#/components/responses/Problem400"))
        .body(
            "components.responses.Problem400.content.'application/problem+json'.examples",
            hasKey("invalid-request"))
        .body(
            "components.responses.Problem409.content.'application/problem+json'.examples."
                + "'request-in-progress'.value.title",
            is("The same request is still running"));
  }

  @Test
  void a_post_says_that_it_takes_an_idempotency_key() {
    openApi()
        .body(
            operation("/api/v1/things", "post", "parameters.'$ref'"),
            hasItem("#/components/parameters/Idempotency-Key"))
        .body(operation("/api/v1/things", "post", "responses"), hasKey("409"))
        .body(operation("/api/v1/things", "post", "responses"), hasKey("422"))
        .body(operation("/api/v1/things", "get", "responses"), not(hasKey("409")));
  }

  @Test
  void what_needs_if_match_says_so() {
    openApi()
        .body(
            operation("/api/v1/things/{id}/renaming", "post", "parameters.name"),
            hasItem("If-Match"))
        .body(operation("/api/v1/things/{id}/renaming", "post", "responses"), hasKey("412"))
        .body(operation("/api/v1/things/{id}/renaming", "post", "responses"), hasKey("428"))
        .body(operation("/api/v1/things", "post", "responses"), not(hasKey("428")));
  }

  @Test
  void a_list_says_how_it_is_paged() {
    openApi()
        .body(operation("/api/v1/things", "get", "parameters.name"), hasItems("cursor", "limit"));
  }

  @Test
  void pages_for_people_are_not_described() {
    List<String> paths = openApi().extract().path("paths.keySet().toList()");
    assertThat(paths).allMatch(path -> path.startsWith("/api/"));
  }
}
