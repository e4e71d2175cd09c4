package io.mandate.platform.idempotency;

import static io.mandate.platform.idempotency.Keyed.create;
import static io.mandate.platform.idempotency.Keyed.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.mandate.platform.example.Things;
import io.mandate.platform.example.Visible;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class IdempotencyTest {
  @Inject Things things;
  @Inject Visible visible;
  @Inject DataSource database;

  private String key = "";
  private String name = "";

  @BeforeEach
  void another() {
    key = UUID.randomUUID().toString();
    name = "thing-" + key;
  }

  @Test
  void the_same_request_again_is_answered_as_before_and_has_no_second_effect() {
    var first = create(key, name).then().statusCode(201).header(StoredAnswer.REPLAYED, nullValue());

    var again = create(key, name).then().statusCode(201).header(StoredAnswer.REPLAYED, "true");

    for (var header : new String[] {"ETag", "Location"}) {
      assertThat(again.extract().header(header)).isEqualTo(first.extract().header(header));
    }
    assertThat(again.extract().header("ETag")).isEqualTo("\"1\"");
    assertThat(again.extract().contentType()).startsWith("application/json");
    assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
    assertThat(things.count(name)).isEqualTo(1);
  }

  @Test
  void an_answer_without_status_or_headers_of_its_own_is_repeated_too() {
    var path =
        URI.create(create(key, name).header("Location")).getPath() + "/renaming?to=" + name + "2";
    rename(path).statusCode(200).header(StoredAnswer.REPLAYED, nullValue()).body("version", is(2));
    rename(path).statusCode(200).header(StoredAnswer.REPLAYED, "true").body("version", is(2));
  }

  @Test
  void another_query_with_the_same_key_is_refused() {
    var path = URI.create(create(key, name).header("Location")).getPath() + "/renaming?to=" + name;
    rename(path + "2").statusCode(200);
    rename(path + "3").statusCode(422).body("type", is("/problems/idempotency-key-reused"));
    assertThat(things.count(name + "3")).isZero();
  }

  private ValidatableResponse rename(String path) {
    return given()
        .auth()
        .oauth2(Tokens.person("P1"))
        .header("Idempotency-Key", "renaming-" + key)
        .header("If-Match", "\"1\"")
        .post(path)
        .then();
  }

  @Test
  void another_body_or_path_with_the_same_key_is_refused() {
    create(key, name).then().statusCode(201);

    create(key, name + "-other")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", is("/problems/idempotency-key-reused"));
    post(Tokens.person("P1"), key, "/api/v1/things/" + UUID.randomUUID() + "/renaming?to=x", "")
        .then()
        .statusCode(422);
    assertThat(things.count(name + "-other")).isZero();
  }

  @Test
  void the_body_counts_to_the_letter_beyond_what_is_read() {
    create(key, name).then().statusCode(201);
    post(Tokens.person("P1"), key, "/api/v1/things", "{\"name\":\"" + name + "\"} \n")
        .then()
        .statusCode(422);
  }

  @Test
  void a_key_belongs_to_its_caller_and_to_whom_he_acts_for() {
    create(key, name).then().statusCode(201);
    post(Tokens.person("P2"), key, "/api/v1/things", "{\"name\":\"" + name + "-2\"}")
        .then()
        .statusCode(201);
    for (var person : new String[] {"P1", "P2"}) {
      given()
          .auth()
          .oauth2(Tokens.system())
          .header("Mandate-Acting-For", person)
          .header("Idempotency-Key", key)
          .contentType("application/json")
          .body("{\"name\":\"" + name + "-for-" + person + "\"}")
          .post("/api/v1/things")
          .then()
          .statusCode(201)
          .body("owner", is(person));
    }
  }

  @Test
  void a_failed_request_stores_nothing_and_leaves_nothing() {
    var refused = "refused-" + key;
    create(key, refused).then().statusCode(422).body("type", is("/problems/too-bad"));
    assertThat(things.count(refused)).isZero();

    create(key, name).then().statusCode(201).header(StoredAnswer.REPLAYED, nullValue());
  }

  @Test
  void a_request_refused_by_the_database_stores_nothing() {
    things.add(new Things.Thing(UUID.randomUUID(), name, "P1", 1));
    create(key, name).then().statusCode(409).body("type", is("/problems/conflict"));
    create(key, name).then().statusCode(409).body("type", is("/problems/conflict"));
  }

  @Test
  void what_the_caller_may_no_longer_see_is_not_shown_again() {
    var created = URI.create(create(key, name).then().statusCode(201).extract().header("Location"));
    visible.hide(created.getPath());

    var again = create(key, name).then().statusCode(404);

    again.body("type", is("/problems/not-found")).header("Location", nullValue());
    assertThat(again.extract().asString()).doesNotContain(name);
    assertThat(things.count(name)).isEqualTo(1);
  }

  @Test
  void while_the_first_runs_the_second_is_told_to_wait() throws SQLException {
    // Whoever holds the key's lock is a request that has not finished.
    var request = new KeyedRequest(KeyedRequest.hash("P1", null, key), new byte[32], "/");
    try (var running = database.getConnection()) {
      running.setAutoCommit(false);
      try (var lock = running.prepareStatement("select pg_advisory_xact_lock(?)")) {
        lock.setLong(1, request.lock());
        lock.execute();
      }
      var refused = create(key, name).then().statusCode(409);
      refused.body("type", is("/problems/request-in-progress")).header("Retry-After", "1");
      running.rollback();
    }
    create(key, name).then().statusCode(201);
  }

  @Test
  void of_many_at_once_one_has_the_effect() {
    var racing =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> create(key, name).statusCode()))
            .toList();
    var statuses = racing.stream().map(CompletableFuture::join).toList();
    assertThat(statuses).contains(201).isSubsetOf(201, 409);
    assertThat(things.count(name)).isEqualTo(1);
  }

  @Test
  void a_key_is_demanded_and_must_be_one() {
    given()
        .auth()
        .oauth2(Tokens.person("P1"))
        .contentType("application/json")
        .body("{\"name\":\"" + name + "\"}")
        .post("/api/v1/things")
        .then()
        .statusCode(400)
        .body("type", is("/problems/idempotency-key-missing"))
        .body("violations[0].field", is("Idempotency-Key"));
    post(Tokens.person("P1"), "a b", "/api/v1/things", "{\"name\":\"" + name + "\"}")
        .then()
        .statusCode(400)
        .body("violations[0].code", is("idempotency-key-form"));
    post(Tokens.person("P1"), "k".repeat(256), "/api/v1/things", "{\"name\":\"" + name + "\"}")
        .then()
        .statusCode(400);
  }
}
