package io.mandate.platform.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class CallerTest {
  private static final String ECHO = "/api/v1/faults/caller";

  private static RequestSpecification with(String token) {
    return given().auth().oauth2(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/things?prefix=a", "/api/v1/faults/ops"})
  void without_a_token_nobody_is_let_in(String path) {
    given()
        .header("Accept-Language", "zh-CN")
        .get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Bearer"))
        .header("Content-Language", "zh-CN")
        .body("type", is("/problems/unauthenticated"));
  }

  @Test
  void a_token_of_another_issuer_is_worth_nothing() {
    var token = Tokens.person("P1");
    var forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
    with(forged)
        .get("/api/v1/things?prefix=a")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", is("/problems/unauthenticated"));
    with("rubbish").get("/api/v1/things?prefix=a").then().statusCode(401).body("status", is(401));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/problems",
        "/q/health/live",
        "/q/health/ready",
        "/q/openapi",
        "/q/swagger-ui/",
      })
  void what_explains_the_service_is_open(String path) {
    given().get(path).then().statusCode(200);
  }

  @Test
  void a_token_names_the_person() {
    with(Tokens.person("P1"))
        .post(ECHO)
        .then()
        .statusCode(200)
        .body("principal", is("P1"))
        .body("person", is("P1"))
        .body("actingFor", is("null"));
  }

  @Test
  void an_operator_is_nobody_in_the_organisation() {
    with(Tokens.role("ops")).get("/api/v1/faults/ops").then().statusCode(200);
    with(Tokens.role("ops")).post(ECHO).then().body("person", is("null"));
  }

  @Test
  void a_role_that_one_has_not_is_forbidden() {
    with(Tokens.person("P1"))
        .get("/api/v1/faults/ops")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", is("/problems/forbidden"));
  }

  @Test
  void a_system_acts_for_the_person_it_names() {
    with(Tokens.system())
        .header(Caller.ACTING_FOR, "P2")
        .post(ECHO)
        .then()
        .statusCode(200)
        .body("principal", is("role:system"))
        .body("person", is("P2"))
        .body("actingFor", is("P2"));
    with(Tokens.system())
        .header(Caller.ACTING_FOR, "%E5%BC%A0%E4%B8%89")
        .post(ECHO)
        .then()
        .body("person", is("张三"));
  }

  @Test
  void a_system_changes_nothing_without_saying_for_whom() {
    with(Tokens.system())
        .post(ECHO)
        .then()
        .statusCode(400)
        .body("type", is("/problems/acting-for-missing"))
        .body("violations[0].in", is("header"))
        .body("violations[0].field", is("Mandate-Acting-For"));
    with(Tokens.system()).get("/api/v1/things?prefix=a").then().statusCode(200);
  }

  @Test
  void only_a_system_acts_for_another() {
    with(Tokens.person("P1"))
        .header(Caller.ACTING_FOR, "P2")
        .post(ECHO)
        .then()
        .statusCode(403)
        .body("type", is("/problems/acting-for-refused"));
    with(Tokens.person("P1"))
        .header(Caller.ACTING_FOR, "P2")
        .get("/api/v1/things?prefix=a")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P 2", "%", "a/b", "%00"})
  void whom_it_acts_for_must_be_a_code(String named) {
    with(Tokens.system())
        .header(Caller.ACTING_FOR, named)
        .post(ECHO)
        .then()
        .statusCode(400)
        .body("type", is("/problems/invalid-request"))
        .body("violations[0].code", is("code-form"));
  }
}
