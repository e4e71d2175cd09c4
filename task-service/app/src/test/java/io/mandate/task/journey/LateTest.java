package io.mandate.task.journey;

import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.mandate.task.api.TaskEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What time brings: wishes, vacancies, and what is said of it all. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class LateTest {
  @Inject Org org;
  @Inject Scenes scenes;
  @Inject DataSource database;

  @Test
  @Tag("rule-20")
  void what_a_party_does_while_escalated_is_a_wish() {
    Town.settle(org, Duration.ofDays(3));
    String id = scenes.escalated();
    String tag = read("b", "tasks/" + id).header("ETag");

    Api.moveOn(tag, "b", "tasks/" + id + "/acceptance", "")
        .then()
        .statusCode(202)
        .body("state", equalTo("ESCALATED"))
        .body("pending", hasSize(1));
    Api.moveOn(tag, "a", "tasks/" + id + "/withdrawal", Attempts.body("withdrawal"))
        .then()
        .statusCode(202)
        .body("pending.wish", hasItems("ACCEPTANCE", "WITHDRAWAL"));
    move("b", "tasks/" + id + "/acceptance", "").then().statusCode(409);
  }

  @Test
  @Tag("rule-7")
  void a_head_who_leaves_stops_the_clock_and_the_next_one_inherits_it() {
    Town.settle(org, Duration.ofDays(3));
    String id = scenes.open();
    Town.publish(org, Town.withoutHeadOfB(Duration.ofDays(3)));
    awaitClock(id, "VACANCY");

    Town.settle(org, Duration.ofDays(3));

    awaitClock(id, "ANSWER");
  }

  @Test
  void everything_said_conforms_to_its_schema() throws Exception {
    Town.settle(org, Duration.ofDays(3));
    var json = new ObjectMapper();
    String id = scenes.open();
    move("b", "tasks/" + id + "/receipt", "").then().statusCode(200);
    move("b", "tasks/" + id + "/information-requests", Attempts.body("information-requests"))
        .then()
        .statusCode(200)
        .body("missing", hasItems("which figures"));
    move("a", "tasks/" + id + "/information", Attempts.body("information")).then().statusCode(200);
    move("b", "tasks/" + id + "/refusal", Attempts.body("refusal")).then().statusCode(200);
    move("a", "tasks/" + id + "/amendment", Attempts.body("amendment")).then().statusCode(200);
    move("b", "tasks/" + id + "/counter-offers", Attempts.body("counter-offers"))
        .then()
        .statusCode(200)
        .body("state", equalTo("COUNTERED"))
        .body("bargaining.offeredBy", equalTo("B"));
    move("a", "tasks/" + id + "/acceptance", "").then().statusCode(200);
    move("b", "tasks/" + id + "/delivery", Attempts.body("delivery")).then().statusCode(403);
    move("a", "tasks/" + id + "/delivery", Attempts.body("delivery")).then().statusCode(200);
    move("b", "tasks/" + id + "/confirmation", "")
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("clock.party", equalTo("B"))
        .body("bargaining.requesterPartMet", equalTo(true));
    move("b", "tasks/" + id + "/delivery", Attempts.body("delivery")).then().statusCode(200);
    move("a", "tasks/" + id + "/rejection", Attempts.body("rejection")).then().statusCode(200);

    int checked = 0;
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement("select type, data from timeline where task_id = ?")) {
      query.setObject(1, UUID.fromString(id));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var schema = TaskEvent.class.getResource("/schemas/task/" + rows.getString(1) + ".json");
          if (schema != null) {
            var compiled =
                JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(json.readTree(Objects.requireNonNull(schema)));
            assertThat(compiled.validate(json.readTree(rows.getString(2)))).isEmpty();
            checked++;
          }
        }
      }
    }
    assertThat(checked).isEqualTo(12);
  }

  private static void awaitClock(String id, String kind) {
    await()
        .atMost(10, SECONDS)
        .untilAsserted(() -> read("a", "tasks/" + id).then().body("clock.kind", equalTo(kind)));
  }
}
