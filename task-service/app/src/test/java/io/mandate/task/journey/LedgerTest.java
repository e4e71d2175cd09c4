package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What units put in for each other, and how the scales between them stand. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-18")
class LedgerTest {
  @Inject Org org;
  @Inject Scenes scenes;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  static Map<String, Object> effort(String hours, List<?> evidence) {
    return Map.of(
        "hours",
        new BigDecimal(hours),
        "kind",
        "WORK",
        "summary",
        "checked every sheet",
        "evidence",
        evidence);
  }

  @Test
  void what_was_accepted_on_evidence_is_on_the_scales() {
    float before = hours("B", "X", "given.hours");
    String id = agreed("x", "X", "b", "B");
    states("b", id, effort("12", List.of(made(Api.in(Duration.ZERO)))), "WAITING");
    states("b", id, effort("5", List.of(made("2020-01-01T00:00:00Z"))), "EXISTING_WORK");
    states("b", id, effort("3", List.of()), "UNEVIDENCED");
    assertThat(hours("B", "X", "given.waiting")).isEqualTo(12);

    done(id, "x", "b", "?share=60");
    read("x", "tasks/" + id + "/contributions")
        .then()
        .body("effort", contains("COUNTED", "EXISTING_WORK", "UNEVIDENCED"))
        .body("[0].statedBy.by", equalTo("b"));
    assertThat(hours("B", "X", "given.hours")).isEqualTo(before + 12);
    assertThat(hours("X", "B", "received.hours")).isEqualTo(before + 12);
    assertThat(hours("X", "B", "difference")).isEqualTo(-before - 12);
    assertThat(hours("B", "X", "given.meanShare")).isEqualTo(60);
    assertThat((boolean) balance("B", "X", "imbalanced")).isFalse();
  }

  @Test
  void done_is_reported_to_the_direct_and_to_the_shared_superior() {
    String id = agreed("x", "X", "b", "B");
    done(id, "x", "b", "");
    read("b", "tasks/" + id)
        .then()
        .body("completion.reportedTo", contains("S/HEAD", "T/HEAD"))
        .body("completion.unevidenced", equalTo(true));

    read("s", "tasks?reportedToMe=true").then().body("items.id", hasItem(id));
    read("t", "tasks?reportedToMe=true").then().body("items.id", hasItem(id));
    read("w", "tasks?reportedToMe=true").then().body("items.id", not(hasItem(id)));
    refused("a", Given.delivered(), "confirmation?share=101", "", 400, "invalid-request");
  }

  @Test
  @Tag("rule-20")
  void a_withdrawal_counts_the_effort_or_has_the_consent() {
    String counting = agreed("x", "X", "b", "B");
    states("b", counting, effort("2", List.of(made(Api.in(Duration.ZERO)))), "WAITING");
    move("x", "tasks/" + counting + "/withdrawal", Map.of("countEffort", true))
        .then()
        .statusCode(200);
    read("b", "tasks/" + counting + "/contributions").then().body("effort", contains("COUNTED"));

    String consented = agreed("x", "X", "b", "B");
    states("b", consented, effort("2", List.of(made(Api.in(Duration.ZERO)))), "WAITING");
    move("x", "tasks/" + consented + "/withdrawal-consents", "").then().statusCode(200);
    move("b", "tasks/" + consented + "/withdrawal-consents", "").then().statusCode(200);
    read("b", "tasks/" + consented + "/contributions")
        .then()
        .body("effort", contains("NOT_ACCEPTED"));
  }

  @Test
  void of_ordered_work_the_verdict_on_the_own_part_accepts() {
    var part = scenes.assignment(true);
    String task = asRole("auditor").get("/api/v1/assignments/" + part).path("task");
    states("b", task, effort("6", List.of(made(Api.in(Duration.ZERO)))), "WAITING");
    move("s", "assignments/" + part + "/verdict", Map.of("verdict", "PARTIAL", "reasons", "half"))
        .then()
        .statusCode(200);
    read("b", "tasks/" + task + "/contributions").then().body("effort", contains("COUNTED"));
  }

  @Test
  void a_strong_imbalance_is_flagged() {
    String id = agreed("a1", "A1", "x", "X");
    states("x", id, effort("160", List.of(made(Api.in(Duration.ZERO)))), "WAITING");
    assertThat((boolean) balance("X", "A1", "imbalanced")).isFalse();
    done(id, "a1", "x", "");
    assertThat((boolean) balance("X", "A1", "imbalanced")).isTrue();
    assertThat((boolean) balance("A1", "X", "imbalanced")).isTrue();
  }

  @Test
  void effort_is_stated_while_somebody_works() {
    String open = Api.submitted("x", "X", "B");
    refused("b", open, "contributions", effort("1", List.of()), 409, "no-work-yet");
    String id = agreed("x", "X", "b", "B");
    var coming = effort("1", List.of(made(Api.in(Duration.ofDays(1)))));
    refused("b", id, "contributions", coming, 400, "invalid-request");
    refused("b", id, "contributions", effort("0", List.of()), 400, "invalid-request");
    done(id, "x", "b", "");
    refused("b", id, "contributions", effort("1", List.of()), 409, "not-under-way");
    read("b", "balances").then().statusCode(400);
    read("b", "balances?unit=Nowhere").then().statusCode(404);
  }

  private static Map<String, Object> made(String at) {
    return Map.of("link", "https://files.example/sheets", "madeAt", at);
  }

  private static String agreed(String asker, String from, String doer, String to) {
    String id = Api.submitted(asker, from, to);
    move(doer, "tasks/" + id + "/acceptance", "").then().statusCode(200);
    return id;
  }

  private static void done(String id, String asker, String doer, String share) {
    move(doer, "tasks/" + id + "/delivery", Map.of("summary", "done")).then().statusCode(200);
    move(asker, "tasks/" + id + "/confirmation" + share, "").then().body("state", equalTo("DONE"));
  }

  private static void states(String person, String id, Object body, String effort) {
    move(person, "tasks/" + id + "/contributions", body)
        .then()
        .statusCode(201)
        .body("effort", equalTo(effort));
  }

  private static void refused(
      String person, String id, String what, Object body, int status, String slug) {
    move(person, "tasks/" + id + "/" + what, body)
        .then()
        .statusCode(status)
        .body("type", endsWith("/problems/" + slug));
  }

  private static float hours(String unit, String other, String what) {
    Number found = balance(unit, other, what);
    return found == null ? 0 : found.floatValue();
  }

  private static <T> T balance(String unit, String other, String what) {
    return asRole("auditor")
        .get("/api/v1/balances?unit=" + unit)
        .path("find { it.other == '" + other + "' }?." + what.replace(".", "?."));
  }
}
