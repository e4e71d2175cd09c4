package io.mandate.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The service describes itself. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class InterfacesTest {

  @Test
  void every_operation_says_what_it_does_and_names_what_it_answers() {
    var paths =
        given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .<Map<String, Map<String, Map<String, Object>>>>path("paths");
    var softly = new SoftAssertions();
    var seen = 0;
    for (var path : paths.entrySet()) {
      if (!path.getKey().matches("/api/v1/(cases|todos|appraisals).*")) {
        continue;
      }
      for (var operation : path.getValue().entrySet()) {
        seen++;
        var name = operation.getKey() + " " + path.getKey();
        softly.assertThat(operation.getValue()).as(name).containsKeys("summary", "description");
        softly
            .assertThat(String.valueOf(operation.getValue().get("responses")))
            .as(name)
            .contains("404");
      }
    }
    softly.assertAll();
    assertThat(seen).isGreaterThanOrEqualTo(6);
  }

  @Test
  void its_events_are_described_where_it_runs() {
    var document = given().get("/asyncapi.yaml").then().statusCode(200).extract().asString();

    assertThat(document).contains("escalation.events").contains("CaseRuled");
    assertThat(document).contains("../schemas/escalation/CaseRuled.json");
    given().get("/schemas/escalation/CaseRuled.json").then().statusCode(200);
  }
}
