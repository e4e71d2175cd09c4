package io.mandate.hierarchy.policies;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.etag;
import static io.mandate.hierarchy.Calls.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.Database;
import io.mandate.hierarchy.imports.Importing;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-25")
class PolicyResourceTest {
  private static final String ORG =
      "post,title,reports_to,vacant\nps,S,,no\npv,V,ps,no\npa,A,pv,no\npm,M,pa,no\n";
  private static final String OF_V = "/api/v1/policies/pv/NORMAL";
  private static final String OF_A = "/api/v1/policies/pa/NORMAL";

  @Inject Database database;

  @BeforeEach
  void load() {
    Importing.posts(ORG, "&confirmShrink=true");
    for (var path : List.of(OF_V, OF_A)) {
      if (etag(path) instanceof String known) {
        admin().header("If-Match", known).delete(path);
      }
    }
  }

  @Test
  void a_unit_says_only_what_differs_and_inherits_the_rest_also_when_that_changes() {
    say(OF_V, "{\"grace\": \"P9D\", \"answer\": \"P8D\"}");
    var first = say(OF_A, "{\"answer\": \"PT4H\", \"redos\": 3}");

    assertThat(first.jsonPath().getString("policy.answer")).isEqualTo("PT4H");
    assertThat(first.jsonPath().getString("policy.grace")).isEqualTo("P9D");
    long version = version(say(OF_V, "{\"grace\": \"P7D\"}"));

    reader(version)
        .get("/api/v1/policies?unit=pa&urgency=NORMAL")
        .then()
        .body("policies[0].answer", equalTo("PT4H"))
        .body("policies[0].grace", equalTo("P7D"))
        .body("policies[0].redos", equalTo(3))
        .body("policies[0].unit", equalTo("pa"))
        .body("policies[0].version", equalTo((int) version));
    reader(version)
        .get(OF_A)
        .then()
        .header("ETag", equalTo("\"" + version(first) + "\""))
        .body("own.answer", equalTo("PT4H"))
        .body("own.grace", nullValue())
        .body("policy.grace", equalTo("P7D"));
  }

  @Test
  void a_unit_inherits_again() {
    var own = say(OF_A, "{\"answer\": \"PT4H\"}");
    long version =
        version(
            admin()
                .header("If-Match", own.header("ETag"))
                .delete(OF_A)
                .then()
                .statusCode(204)
                .extract()
                .response());

    reader(version)
        .get(OF_A)
        .then()
        .body("own.answer", nullValue())
        .body("policy.answer", equalTo("P3D"))
        .body("policy.unit", nullValue())
        .body("policy.version", equalTo((int) version));
    admin().header("If-Match", etag(OF_A)).delete(OF_A).then().statusCode(404);
    assertThat(database.said(version))
        .isEqualTo(Map.of("PolicyChanged", 1L, "OrgVersionReached", 1L));
  }

  @Test
  void who_writes_over_what_is_there_has_to_have_seen_it() {
    var first = say(OF_A, "{\"answer\": \"PT4H\"}");
    say(OF_A, "{\"answer\": \"PT5H\"}");

    admin("{}").put(OF_A).then().statusCode(428).header("ETag", notNullValue());
    admin("{}").header("If-Match", first.header("ETag")).put(OF_A).then().statusCode(412);
    admin("{}")
        .header("If-Match", "\"1\"")
        .put("/api/v1/policies/pa/URGENT")
        .then()
        .statusCode(412);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"rounds\": -1} | rounds | number-range",
        "{\"imbalance\": 1000001} | imbalance | number-range",
        "{\"favourDays\": -0.5} | favourDays | number-range",
        "{\"favourDays\": 1e999999999} | favourDays | not-acceptable",
        "{\"answer\": \"soon\"} | answer | not-acceptable",
        "{\"answer\": 3} | answer | wrong-type",
        "{\"rounds\": 1.5} | rounds | wrong-type",
        "{\"anwser\": \"P1D\"} | anwser | unknown-field",
      })
  void what_is_no_policy_is_refused_and_named(String body, String field, String code) {
    long before = database.version();

    var answer = admin(body).put(OF_A);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.jsonPath().getString("violations[0].code")).isEqualTo(code);
    assertThat(database.version()).isEqualTo(before);
  }

  @Test
  void what_is_not_there_is_not_found() {
    admin("{}").put("/api/v1/policies/no-such-unit/NORMAL").then().statusCode(404);
    admin("{}").put("/api/v1/policies/pa/SOON").then().statusCode(404);
    admin().get("/api/v1/policies/no-such-unit/NORMAL").then().statusCode(404);
    admin().header("If-Match", "\"1\"").delete(OF_A).then().statusCode(404);
    admin().contentType("application/json").put(OF_A).then().statusCode(400);
  }

  private static Response say(String path, String terms) {
    var known = etag(path);
    var request = admin(terms);
    var answer =
        (known == null ? request : request.header("If-Match", known))
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .response();
    admin().header("Mandate-Org-Version", version(answer)).get(path).then().statusCode(200);
    return answer;
  }

  private static long version(Response answer) {
    return Long.parseLong(answer.header("Mandate-Org-Version"));
  }
}
