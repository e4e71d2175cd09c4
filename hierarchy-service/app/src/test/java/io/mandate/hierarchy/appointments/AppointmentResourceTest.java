package io.mandate.hierarchy.appointments;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class AppointmentResourceTest {
  private static final String ORG =
      """
      post,title,reports_to,vacant
      s,Superior,,no
      a,Department A,s,no
      b,Department B,s,yes
      m,Member,a,no
      n,Member,b,no
      """;

  @Inject Database database;

  private long version;

  @BeforeEach
  void load() {
    version = Importing.posts(ORG, "&confirmShrink=true").getLong("orgVersion");
  }

  @Test
  void who_is_appointed_heads_the_unit_at_the_version_that_the_answer_names() {
    var made =
        admin("{\"unit\": \"b\", \"person\": \"m\", \"role\": \"HEAD\", \"main\": false}")
            .post("/api/v1/appointments")
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .extract();

    long reached = Long.parseLong(made.header("Mandate-Org-Version"));
    assertThat(reached).isEqualTo(version + 1);
    reader(reached).get("/api/v1/units/b").then().statusCode(200).body("head", equalTo("m"));
    reader(reached)
        .get(made.header("Location"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"" + reached + "\""))
        .body("role", equalTo("HEAD"));
  }

  @Test
  @Tag("rule-1")
  void a_second_head_is_refused_naming_the_unit_and_the_period() {
    admin("{\"unit\": \"a\", \"person\": \"n\", \"role\": \"HEAD\", \"main\": false}")
        .post("/api/v1/appointments")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/rule-one-broken"))
        .body("rule", equalTo(1))
        .body("broken", equalTo("appointment_one_head"))
        .body("of", equalTo("a"))
        .body("period", notNullValue());
    assertThat(database.version()).isEqualTo(version);
  }

  @Test
  @Tag("rule-1")
  void of_many_heads_asked_for_at_once_one_is_appointed() throws Exception {
    Callable<Response> appoint =
        () ->
            admin("{\"unit\": \"b\", \"person\": \"m\", \"role\": \"HEAD\", \"main\": false}")
                .post("/api/v1/appointments");
    try (var callers = Executors.newFixedThreadPool(6)) {
      var codes =
          callers.invokeAll(List.of(appoint, appoint, appoint, appoint, appoint, appoint)).stream()
              .map(answer -> answer.resultNow().statusCode())
              .toList();
      assertThat(codes).containsOnlyOnce(201).contains(409).doesNotContain(500);
    }
  }

  @Test
  void an_appointment_ends_once() {
    var id = head("a");

    admin("{}").post("/api/v1/appointments/" + id + "/end").then().statusCode(428);
    admin("{}")
        .header("If-Match", "\"0\"")
        .post("/api/v1/appointments/" + id + "/end")
        .then()
        .statusCode(412);
    var ended =
        admin("{}")
            .header("If-Match", etag("/api/v1/appointments/" + id))
            .post("/api/v1/appointments/" + id + "/end")
            .then()
            .statusCode(200)
            .body("to", notNullValue())
            .extract();
    admin("{}")
        .header("If-Match", ended.header("ETag"))
        .post("/api/v1/appointments/" + id + "/end")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-ended"));
    reader(Long.parseLong(ended.header("Mandate-Org-Version")))
        .get("/api/v1/units/a")
        .then()
        .body("head", nullValue());
  }

  @Test
  void what_does_not_exist_is_refused_by_name() {
    admin("{\"unit\": \"nowhere\", \"person\": \"m\", \"role\": \"HEAD\", \"main\": false}")
        .post("/api/v1/appointments")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/unit-not-there"));
    admin("{\"unit\": \"a\", \"person\": \"nobody\", \"role\": \"HEAD\", \"main\": false}")
        .post("/api/v1/appointments")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/person-unknown"));
    admin("{\"unit\": \"a\", \"person\": \"m\", \"role\": \"KING\", \"main\": false}")
        .post("/api/v1/appointments")
        .then()
        .statusCode(400);
    admin(
            "{\"unit\": \"a\", \"person\": \"m\", \"role\": \"DEPUTY\", \"main\": false,"
                + " \"from\": \"2026-12-02\", \"to\": \"2026-12-01\"}")
        .post("/api/v1/appointments")
        .then()
        .statusCode(400)
        .body("violations.code", contains("ends-before-it-starts"));
    admin(
            "{\"unit\": \"a\", \"person\": \"m\", \"role\": \"DEPUTY\", \"main\": false,"
                + " \"to\": \"2000-01-01\"}")
        .post("/api/v1/appointments")
        .then()
        .statusCode(400);
  }

  private String etag(String path) {
    return admin().get(path).then().statusCode(200).extract().header("ETag");
  }

  private String head(String unit) {
    return admin()
        .get("/api/v1/appointments?unit=" + unit + "&on=2100-01-01")
        .then()
        .extract()
        .jsonPath()
        .getString("items.find { it.role == 'HEAD' }.id");
  }
}
