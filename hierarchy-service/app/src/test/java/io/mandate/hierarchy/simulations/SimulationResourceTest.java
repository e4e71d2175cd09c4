package io.mandate.hierarchy.simulations;

import static io.mandate.hierarchy.Calls.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.hierarchy.imports.Importing;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class SimulationResourceTest {
  private static final String ORG =
      """
      post,title,reports_to,vacant
      t,Top,,no
      s,Superior,t,no
      a,Department A,s,no
      b,Department B,s,no
      v,Vacant department,s,yes
      m,Member,a,no
      k,Member,b,no
      n,Member,v,no
      """;

  private long version;

  @BeforeEach
  void load() {
    version = Importing.posts(ORG, "&confirmShrink=true").getLong("orgVersion");
  }

  @Test
  @Tag("rule-8")
  @Tag("rule-25")
  void a_task_that_nobody_answers_is_followed_to_its_ruling_and_beyond() {
    var answer =
        simulate("{\"from\": \"a\", \"to\": \"b\", \"urgency\": \"URGENT\"}")
            .statusCode(200)
            .body("standing.channel", equalTo("TASK"))
            .body("standing.sharedSuperior.person", equalTo("s"))
            .body("course.what", contains("ANSWER", "HEARING", "RULING"))
            .body("course.whose", contains("b", "s/HEAD", "s/HEAD"))
            .body("course[0].deadline.calendar", notNullValue())
            .body("after.person", contains("t"))
            .extract()
            .jsonPath();

    assertThat(Instant.parse(answer.getString("course[1].deadline.start")))
        .isEqualTo(answer.getString("course[0].deadline.at"));
    assertThat(Instant.parse(answer.getString("course[2].deadline.at")))
        .isAfter(answer.getString("course[1].deadline.at"));
  }

  @Test
  @Tag("rule-7")
  void a_counterpart_without_a_head_is_not_waited_for() {
    simulate("{\"from\": \"a\", \"to\": \"v\"}")
        .statusCode(200)
        .body("course.what", contains("HEARING", "RULING"));
  }

  @Test
  @Tag("rule-2")
  void who_cannot_ask_is_shown_the_right_channel() {
    simulate("{\"from\": \"a\", \"to\": \"s\"}")
        .statusCode(200)
        .body("standing.channel", equalTo("PETITION"))
        .body("course", empty())
        .body("after", empty());
    simulate("{\"from\": \"a\", \"to\": \"a\"}").statusCode(422);
    simulate("{\"from\": \"a\", \"to\": \"nowhere\"}").statusCode(400);
  }

  @Test
  @Tag("rule-17")
  void authority_is_told_with_its_ground() {
    reader(version)
        .get("/api/v1/authority?actor=s&subject=a&subject=b&power=RULE")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200)
        .body("holds", equalTo(true))
        .body("ground", equalTo("NEAREST_SHARED_SUPERIOR"))
        .body("office", equalTo("s/HEAD"));
    reader(version)
        .get("/api/v1/authority?actor=s&subject=a&power=RULE")
        .then()
        .statusCode(400)
        .body("violations.code", contains("two-parties"));
    reader(version).get("/api/v1/authority?actor=s&power=RULE").then().statusCode(400);
    reader(version).get("/api/v1/authority?subject=a&power=COMMAND").then().statusCode(400);
  }

  private ValidatableResponse simulate(String question) {
    return reader(version)
        .contentType(ContentType.JSON)
        .body(question)
        .post("/api/v1/simulations")
        .then()
        .log()
        .ifValidationFails();
  }
}
