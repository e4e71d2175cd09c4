package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static io.mandate.task.journey.Api.read;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One task that cannot be read keeps no other from what time brings. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-23")
@Tag("rule-24")
class SetAsideTest {
  @Inject Org org;
  @Inject Scenes scenes;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void an_unreadable_task_is_set_aside_and_the_others_escalate_at_their_deadline() {
    String bad = scenes.open();
    List<String> good = List.of(scenes.open(), scenes.open(), scenes.open());
    scenes.damage(bad);

    scenes.expire(List.of(good.get(0), bad, good.get(1), good.get(2)));

    good.forEach(id -> awaitThat(id, "state", "ESCALATED"));
    awaitSetAside("tasks", hasItem(bad));
    scenes.heal(bad);
    scenes.expire(List.of(bad));
    Attempts.retry("ops", "tasks", UUID.fromString(bad)).then().statusCode(202);
    awaitThat(bad, "state", "ESCALATED");
    awaitSetAside("tasks", not(hasItem(bad)));
  }

  @Test
  @Tag("rule-7")
  void an_unreadable_task_keeps_no_clock_from_its_next_head() {
    String bad = scenes.open();
    List<String> good = List.of(scenes.open(), scenes.open());
    scenes.damage(bad);

    Town.publish(org, Town.withoutHeadOfB(Duration.ofDays(3)));

    good.forEach(id -> awaitThat(id, "clock.kind", "VACANCY"));
    awaitSetAside("vacancies", hasItem(bad));
    scenes.heal(bad);
    Attempts.retry("ops", "vacancies", UUID.fromString(bad)).then().statusCode(202);
    awaitThat(bad, "clock.kind", "VACANCY");
    awaitSetAside("vacancies", not(hasItem(bad)));
  }

  private static void awaitThat(String id, String field, String value) {
    await()
        .atMost(10, SECONDS)
        .untilAsserted(() -> read("a", "tasks/" + id).then().body(field, equalTo(value)));
  }

  private static void awaitSetAside(String work, Matcher<?> ids) {
    String found = "items.findAll { it.work == '" + work + "' }.id";
    await().atMost(10, SECONDS).untilAsserted(() -> setAside().then().body(found, ids));
  }

  private static Response setAside() {
    return asRole("ops").get("/api/v1/set-aside-clocks?limit=200");
  }
}
