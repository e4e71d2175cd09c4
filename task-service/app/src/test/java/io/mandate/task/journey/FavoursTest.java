package io.mandate.task.journey;

import static io.mandate.task.journey.Api.create;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Favours over HTTP. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-3")
class FavoursTest {
  @Inject Org org;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void a_favour_is_asked_done_and_confirmed_without_bureaucracy() {
    String id = asked("a", "A", "B");

    move("b", "tasks/" + id + "/acceptance", "").then().statusCode(200);
    move("b", "tasks/" + id + "/delivery", Map.of("summary", "here")).then().statusCode(200);
    move("a", "tasks/" + id + "/confirmation", "").then().body("state", equalTo("DONE"));
    read("a", "tasks/" + id).then().body("kind", equalTo("FAVOUR"));
  }

  @Test
  void it_is_declined_without_reason_as_a_formal_task_is_not() {
    String id = asked("a", "A", "B");
    move("b", "tasks/" + id + "/refusal", Map.of()).then().body("state", equalTo("DECLINED"));
    refused(move("a", "tasks/" + id + "/withdrawal", Map.of()), 409, "illegal-move");

    String formal = Api.submitted("a", "A", "B");
    refused(move("b", "tasks/" + formal + "/refusal", Map.of()), 400, "invalid-request")
        .then()
        .body("violations[0].field", equalTo("reason"));
  }

  @Test
  void size_and_number_are_capped() {
    Map<String, Object> large = favour("X", "A1", Map.of("personDays", 3));
    refused(create("x", large), 422, "favour-too-large");
    for (int i = 0; i < 5; i++) {
      var _ = asked(i % 2 == 0 ? "a1" : "x", i % 2 == 0 ? "A1" : "X", i % 2 == 0 ? "X" : "A1");
    }
    refused(create("x", favour("X", "A1", null)), 409, "favours-open");
  }

  private static String asked(String person, String requester, String counterpart) {
    return create(person, favour(requester, counterpart, null))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> favour(
      String requester, String counterpart, @org.jspecify.annotations.Nullable Object cost) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("what", "Lend a key");
    terms.put("due", Api.in(Duration.ofDays(2)));
    if (cost != null) {
      terms.put("cost", cost);
    }
    return Map.of(
        "requester",
        requester,
        "counterpart",
        counterpart,
        "title",
        "A key",
        "kind",
        "FAVOUR",
        "terms",
        terms,
        "submit",
        true);
  }

  private static Response refused(Response answer, int status, String slug) {
    answer.then().statusCode(status).body("type", endsWith("/problems/" + slug));
    return answer;
  }
}
