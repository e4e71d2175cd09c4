package io.mandate.task.journey;

import static io.mandate.task.journey.Api.as;
import static io.mandate.task.journey.Api.create;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around tasks, and how they are found again. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class AroundTest {
  @Inject Org org;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void a_name_in_another_system_belongs_to_one_task_which_is_named_to_who_sees_it() {
    var reference = Map.of("system", "oa", "id", UUID.randomUUID().toString());
    String id = asked("a", "A", "B", Map.of("externalRef", reference));

    create("a", with("A", "B", Map.of("externalRef", reference)))
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/external-ref-taken"))
        .body("task", equalTo(id));
    create("x", with("X", "W1", Map.of("externalRef", reference))).then().statusCode(422);
    create("x", with("X", "B", Map.of("externalRef", reference)))
        .then()
        .statusCode(409)
        .body("task", equalTo("-"));
    assertThat(found("a", "externalRef=oa:" + reference.get("id"))).containsExactly(id);
    read("a", "tasks/" + id).then().body("externalRef.system", equalTo("oa"));
  }

  @Test
  void labels_are_set_by_either_side_and_change_no_version() {
    String id = asked("a", "A", "B", Map.of());
    String label = UUID.randomUUID().toString();
    String tag = read("a", "tasks/" + id).header("ETag");

    as("b")
        .body(Map.of("labels", Map.of("project", label)))
        .put("/api/v1/tasks/" + id + "/labels")
        .then()
        .statusCode(200)
        .header("ETag", tag)
        .body("labels.project", equalTo(label));

    assertThat(found("a", "label=project:" + label)).containsExactly(id);
    assertThat(found("a", "label=project:other")).isEmpty();
    read("a", "tasks/" + id + "/timeline").then().body("items.type", hasItem("TaskLabelled"));
    Map<String, String> many = new HashMap<>();
    for (int i = 0; i < 21; i++) {
      many.put("l" + i, "v");
    }
    as("b")
        .body(Map.of("labels", many))
        .put("/api/v1/tasks/" + id + "/labels")
        .then()
        .statusCode(400);
  }

  @Test
  void tasks_of_one_matter_are_found_together_by_who_sees_them() {
    String matter = matter();
    String one = asked("a", "A", "B", Map.of("matter", matter));
    String other = asked("a", "A", "X", Map.of("matter", matter));

    assertThat(found("a", "matter=" + matter)).containsExactly(other, one);
    assertThat(found("b", "matter=" + matter)).containsExactly(one);
    read("b", "matters/" + matter).then().statusCode(200);
    read("q", "matters/" + matter).then().statusCode(404);
    create("q", with("Q", "B", Map.of("matter", matter))).then().statusCode(400);
    read("a", "matters?limit=1").then().body("items.id", contains(matter));
  }

  @Test
  void lists_are_narrowed_and_sorted() {
    String matter = matter();
    String first = asked("a", "A", "B", Map.of("matter", matter, "title", "Ledger_one"));
    String second = asked("a", "A", "X", Map.of("matter", matter, "title", "Second ledger"));
    String draft = asked("a", "A", "X", Map.of("matter", matter, "submit", false));
    move("b", "tasks/" + first + "/acceptance", "").then().statusCode(200);
    String mine = "matter=" + matter + "&";

    assertThat(found("a", mine + "state=AGREED&state=DRAFT")).containsExactly(draft, first);
    assertThat(found("a", mine + "counterpart=X")).containsExactly(draft, second);
    assertThat(found("a", mine + "sort=UPDATED")).containsExactly(first, draft, second);
    assertThat(found("a", mine + "sort=DUE")).containsExactly(second, first);
    assertThat(found("a", mine + "text=LEDGER")).containsExactly(second, first);
    assertThat(found("a", mine + "text=r_o")).containsExactly(first);
    assertThat(found("a", mine + "dueBefore=" + Api.in(Duration.ofDays(5))))
        .containsExactly(second);
    assertThat(found("a", mine + "dueAfter=" + Api.in(Duration.ofDays(5)))).containsExactly(first);
    assertThat(found("a", mine + "updatedSince=" + Api.in(Duration.ofDays(1)))).isEmpty();
    assertThat(found("a", mine + "kind=FAVOUR")).isEmpty();
    assertThat(found("b", mine)).containsExactly(first);
    read("a", "tasks/counts?matter=" + matter)
        .then()
        .body("AGREED", equalTo(1))
        .body("OPEN", equalTo(1))
        .body("DRAFT", equalTo(1));
    read("b", "tasks/counts?matter=" + matter).then().body("$", equalTo(Map.of("AGREED", 1)));
    read("a", "tasks?dueBefore=tomorrow").then().statusCode(400);
    read("a", "tasks?label=nothing").then().statusCode(400);
  }

  @Test
  void every_order_goes_on_where_the_last_page_ended() {
    for (int i = 0; i < 4; i++) {
      var _ = asked("a1", "A1", "X", Map.of());
    }
    for (String sort : List.of("CREATED", "UPDATED", "DUE")) {
      List<String> all = found("a1", "sort=" + sort);
      var page = read("a1", "tasks?limit=2&sort=" + sort);
      List<String> ids = page.path("items.id");
      String next = page.path("next");
      List<String> more =
          read("a1", "tasks?limit=2&sort=" + sort + "&cursor=" + next).path("items.id");
      assertThat(ids).isEqualTo(all.subList(0, 2));
      assertThat(more).isEqualTo(all.subList(2, 4));
    }
  }

  private static List<String> found(String person, String query) {
    return read(person, "tasks?" + query.replaceAll("&$", "")).path("items.id");
  }

  private static String matter() {
    return as("a")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("unit", "A", "title", "Moving the archive"))
        .post("/api/v1/matters")
        .path("id");
  }

  private static String asked(
      String person, String requester, String counterpart, Map<String, Object> more) {
    return create(person, with(requester, counterpart, more))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> with(
      String requester, String counterpart, Map<String, Object> more) {
    Map<String, Object> task = new HashMap<>(Api.task(requester, counterpart, true));
    task.putAll(more);
    return task;
  }
}
