package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.mandate.platform.paging.Cursors;
import io.mandate.platform.story.Transplanted;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pull feed: everything that is said, in order, and nothing late. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-21")
class FeedTest {
  private static final String LIST = "events of task-service";

  @Inject Org org;
  @Inject DataSource database;
  @Inject Transplanted transplanted;

  private @Nullable String before;

  @BeforeEach
  void everything_before_is_read() throws Exception {
    Town.settle(org, Duration.ofDays(3));
    before = null;
    var mark = UUID.randomUUID();
    try (var connection = connection()) {
      write(connection, mark, 1);
      connection.commit();
    }
    untilRead(1, mark);
  }

  @Test
  void it_gives_what_a_task_said_and_nothing_else_of_its_story() {
    var id = Api.create("a", Api.task("A", "B", false)).<String>path("id");
    Api.move("a", "tasks/" + id + "/submission", "").then().statusCode(200);
    Api.move("b", "tasks/" + id + "/receipt", "").then().statusCode(200);

    var events = untilRead(2, id);

    assertThat(events)
        .extracting(event -> event.get("type"))
        .containsExactly("TaskSubmitted", "TaskReceived");
    assertThat(events.getFirst())
        .containsEntry("specversion", "1.0")
        .containsEntry("source", "task-service")
        .containsEntry("subject", id)
        .containsEntry("datacontenttype", "application/json")
        .containsEntry("id", "task-service/" + id + "/2")
        .containsKey("time");
    assertThat(events.getFirst().get("data"))
        .asInstanceOf(MAP)
        .containsEntry("taskId", id)
        .containsKey("todos");
  }

  @Test
  void its_pages_follow_each_other_without_gap_or_overlap() {
    var said = new ArrayList<String>();
    for (var i = 0; i < 5; i++) {
      said.add(Api.submitted("a", "A", "B"));
    }

    var seen = new ArrayList<String>();
    await().atMost(Duration.ofSeconds(10)).until(() -> take(seen, 2).containsAll(said));

    assertThat(seen).filteredOn(said::contains).containsExactlyElementsOf(said);
  }

  @Test
  void what_was_begun_earlier_and_commits_later_is_not_passed_over() throws Exception {
    var early = UUID.randomUUID();
    var late = UUID.randomUUID();
    try (var slow = connection()) {
      write(slow, early, 1);
      try (var fast = connection()) {
        write(fast, late, 1);
        fast.commit();
      }

      assertThat(of(read(), early, late)).isEmpty();

      slow.commit();
    }
    assertThat(untilRead(2, early, late))
        .extracting(event -> event.get("subject"))
        .containsExactly(early.toString(), late.toString());
  }

  @Test
  void a_story_keeps_its_order_though_its_second_writer_began_first() throws Exception {
    var story = UUID.randomUUID();
    try (var older = connection()) {
      write(older, UUID.randomUUID(), 1);
      try (var younger = connection()) {
        write(younger, story, 1);
        younger.commit();
      }
      write(older, story, 2);
      older.commit();
    }

    assertThat(untilRead(2, story))
        .extracting(event -> event.get("id"))
        .containsExactly("task-service/" + story + "/1", "task-service/" + story + "/2");
  }

  @Test
  void what_another_cluster_wrote_is_taken_as_written_now() throws Exception {
    var story = UUID.randomUUID();
    try (var connection = connection()) {
      write(connection, story, 1);
      run(connection, "update timeline set tx = '999999999999' where task_id = '" + story + "'");
      connection.commit();
    }
    assertThat(of(read(), story)).isEmpty();

    transplanted.settle();

    assertThat(untilRead(1, story)).hasSize(1);
  }

  @Test
  void a_cursor_of_another_database_is_told_to_start_again() {
    for (var sortKey : List.of(List.of("2", "1", "1"), List.of("1", "999999999999", "1"))) {
      get(Cursors.encode(sortKey, LIST), 1)
          .then()
          .statusCode(410)
          .body("type", is("/problems/feed-restarted"));
    }
  }

  @Test
  void a_cursor_of_another_service_is_refused() {
    get(Cursors.encode(List.of("1", "1", "1"), "events of escalation-service"), 1)
        .then()
        .statusCode(400)
        .body("type", is("/problems/cursor-invalid"));
  }

  @Test
  void a_page_has_a_limit() {
    get(null, 201).then().statusCode(400).body("violations[0].code", is("limit-range"));
  }

  @Test
  void a_system_reads_it_in_its_own_name() {
    asRole("system").get("/api/v1/events?limit=1").then().statusCode(200);
    asRole("system").accept("*/*").get("/api/v1/audit").then().statusCode(403);
  }

  private Response get(@Nullable String after, int limit) {
    var request = asRole("auditor").queryParam("limit", limit);
    return (after == null ? request : request.queryParam("after", after)).get("/api/v1/events");
  }

  private List<Map<String, Object>> read() {
    return read(200);
  }

  private List<Map<String, Object>> read(int limit) {
    var page = get(before, limit).then().statusCode(200).extract();
    before = page.path("next");
    return page.path("items");
  }

  private List<String> take(List<String> seen, int limit) {
    read(limit).forEach(event -> seen.add(String.valueOf(event.get("subject"))));
    return seen;
  }

  /** What is written in the background holds events up for a moment. */
  private List<Map<String, Object>> untilRead(int many, Object... subjects) {
    var events = new ArrayList<Map<String, Object>>();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> {
              events.addAll(of(read(), subjects));
              return events.size() >= many;
            });
    return events;
  }

  private static List<Map<String, Object>> of(
      List<Map<String, Object>> events, Object... subjects) {
    var wanted = Stream.of(subjects).map(Object::toString).toList();
    return events.stream().filter(event -> wanted.contains(event.get("subject"))).toList();
  }

  private Connection connection() throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void write(Connection connection, UUID story, int number) throws SQLException {
    run(
        connection,
        """
        insert into timeline (task_id, number, type, actor, at, org_version, org_at, data)
        values ('%s', %d, 'TaskNoted', '{"by": "a"}', mandate_now(), 1, mandate_now(),
          '{"todos": []}')
        """
            .formatted(story, number));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
