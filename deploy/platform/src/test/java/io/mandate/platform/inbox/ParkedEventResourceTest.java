package io.mandate.platform.inbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.mandate.platform.Sql;
import io.mandate.platform.TestTopic;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ops sees and does; the stream heard is {@link MoodyStream}. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ParkedEventResourceTest {

  @Inject KafkaClients clients;
  @Inject MoodyStream stream;
  @Inject Sql sql;

  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void three_events_of_which_the_second_is_poison() {
    stream.refuse(key, 2);
    TestTopic.existing(clients, MoodyStream.TOPIC, 8).send(said(1), said(2), said(3));
    await().atMost(Duration.ofSeconds(20)).until(() -> id(3) > 0);
  }

  @Test
  void ops_sees_what_waits_and_why() {
    ops()
        .get("/api/v1/parked-events/{id}", id(2))
        .then()
        .statusCode(200)
        .body("key", equalTo(key))
        .body("cause", is("POISON"))
        .body("reason", is("IllegalStateException: not in the mood"))
        .body("data", is("{}"));
    ops().get("/api/v1/parked-events?limit=200").then().statusCode(200);
  }

  @Test
  void nobody_else_sees_them() {
    given().auth().oauth2(Tokens.person("P1")).get("/api/v1/parked-events").then().statusCode(403);
    given().get("/api/v1/parked-events").then().statusCode(401);
  }

  @Test
  void an_event_that_fails_again_stays_parked() {
    post(id(2), "replay").statusCode(409).body("type", is("/problems/parked-event-fails"));
    assertThat(id(2)).isPositive();
  }

  @Test
  void one_that_waits_behind_another_cannot_be_replayed_or_skipped() {
    post(id(3), "replay").statusCode(409).body("first", equalTo((int) id(2)));
    skip(id(3), "impatient").statusCode(409).body("type", is("/problems/parked-event-is-behind"));
  }

  @Test
  void replay_takes_it_and_what_waits_behind_it() {
    stream.accept(key);
    post(id(2), "replay").statusCode(200).body("next", nullValue());
    assertThat(stream.taken(key)).containsExactly(1L, 2L, 3L);
    post(999_999, "replay").statusCode(404);
  }

  @Test
  void skip_passes_it_over_on_record() {
    var skipped = id(2);
    skip(skipped, "sent by mistake").statusCode(200).body("next", nullValue());
    assertThat(stream.taken(key)).containsExactly(1L, 3L);
    ops()
        .get("/api/v1/parked-events/{id}", skipped)
        .then()
        .body("skipped.because", is("sent by mistake"))
        .body("skipped.by", is("role:ops"));
    skip(skipped, "once more").statusCode(404);
  }

  @Test
  void skipping_needs_a_reason() {
    skip(id(2), " ").statusCode(400).body("violations[0].field", is("because"));
  }

  private static RequestSpecification ops() {
    return given().auth().oauth2(Tokens.role("ops"));
  }

  private ValidatableResponse post(long id, String move) {
    return ops()
        .header("Idempotency-Key", UUID.randomUUID())
        .post("/api/v1/parked-events/{id}/{move}", id, move)
        .then();
  }

  private ValidatableResponse skip(long id, String because) {
    return ops()
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(Map.of("because", because))
        .post("/api/v1/parked-events/{id}/skip", id)
        .then();
  }

  private long id(long sequence) {
    return sql
        .strings(
            "select id from parked where key = ? and sequence = ? and skipped_at is null",
            key,
            sequence)
        .stream()
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private EventEnvelope said(long sequence) {
    return new EventEnvelope(
        "moody", key, 1, sequence, "Said", Instant.EPOCH, 0, null, "{}".getBytes(UTF_8));
  }
}
