package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static io.mandate.task.journey.Api.read;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows are broken behind the service's back; it finds and mends them. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-23")
class ReconciliationTest {
  @Inject Org org;
  @Inject Scenes scenes;
  @Inject DataSource database;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void a_task_that_lost_its_due_date_gets_it_back() throws SQLException {
    String id = scenes.open();

    sql("update task set due_at = null where id = ?", id);
    goRound("tasks-without-clock");

    awaitRow("select due_at is not null from task where id = ?", id);
    report("tasks-without-clock", "foundEver", greaterThan(0));
    report("tasks-without-clock", "mendedEver", greaterThan(0));
  }

  @Test
  void a_clock_that_strayed_from_its_state_is_put_right() throws SQLException {
    String late = scenes.open();
    String draft = scenes.draft();

    sql("update task set due_at = due_at + interval '9 days' where id = ?", late);
    sql("update task set due_at = mandate_now() + interval '9 days' where id = ?", draft);
    goRound("tasks-with-stray-clock");

    awaitRow("select due_at = (life #>> '{clock,due}')::timestamptz from task where id = ?", late);
    awaitRow("select due_at is null from task where id = ?", draft);
  }

  @Test
  void an_escalated_task_whose_case_does_not_open_is_reported() throws SQLException {
    String id = scenes.escalated();

    sql(
        "update task set life = jsonb_set(life, '{since}', '\"2026-01-01T00:00:00Z\"')"
            + " where id = ?",
        id);
    goRound("tasks-without-case");

    report("tasks-without-case", "examples", hasItem(id));
    report("tasks-without-case", "mended", equalTo(0));
  }

  @Test
  void a_directive_whose_parts_have_ended_is_closed_and_its_task_with_it() throws SQLException {
    UUID part = scenes.assignment(false);
    var assignment = asRole("auditor").get("/api/v1/assignments/" + part);
    String directive = assignment.path("directive");
    String task = assignment.path("task");

    sql(
        "update assignment set state = 'REVOKED', due_at = null, clock = null where id = ?",
        part.toString());
    sql("update directive set due_at = null where id = ?", directive);
    goRound("directives-without-clock");

    awaitRow("select state = 'CLOSED' from directive where id = ?", directive);
    read("a", "tasks/" + task).then().body("state", equalTo("CLOSED"));
  }

  @Test
  void a_task_whose_work_is_over_is_closed() throws SQLException {
    UUID part = scenes.assignment(false);
    String task = asRole("auditor").get("/api/v1/assignments/" + part).path("task");

    sql("update directive set state = 'CLOSED', due_at = null where task_id = ?", task);
    goRound("directed-without-work");

    await()
        .atMost(10, SECONDS)
        .untilAsserted(() -> read("a", "tasks/" + task).then().body("state", equalTo("CLOSED")));
  }

  @Test
  @Tag("rule-24")
  void a_clock_of_a_former_head_that_was_missed_passes_to_the_head() throws SQLException {
    String id = scenes.open();

    sql(
        "update task set clock_person = 'former',"
            + " life = jsonb_set(life, '{clock,answerer}', '\"former\"') where id = ?",
        id);
    goRound("tasks-left-behind-by-org");

    awaitRow("select clock_person = 'b' from task where id = ?", id);
  }

  @Test
  @Tag("rule-24")
  void how_late_clocks_were_is_told() {
    var _ = scenes.escalated();

    asRole("ops")
        .get("/api/v1/reconciliation")
        .then()
        .statusCode(200)
        .body("lateness.find { it.thing == 'tasks' }.fired", greaterThan(0))
        .body("lateness.find { it.thing == 'tasks' }.p99Millis", notNullValue());
  }

  @Test
  void what_is_as_it_must_be_is_not_found() throws SQLException {
    String id = scenes.open();
    String up = scenes.escalated();

    for (String check : new String[] {"tasks-with-stray-clock", "directed-without-work"}) {
      goRound(check);
      report(check, "examples", not(hasItem(id)));
      report(check, "examples", not(hasItem(up)));
    }
  }

  /** Begins a round and waits until it is over. */
  private void goRound(String check) throws SQLException {
    awaitRow("select count(*) = 1 from reconciliation where name = ?", check);
    sql("update reconciliation set next_at = mandate_now(), ended_at = null where name = ?", check);
    awaitRow("select ended_at is not null from reconciliation where name = ?", check);
  }

  private static void report(String check, String field, Matcher<?> value) {
    asRole("ops")
        .get("/api/v1/reconciliation")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == '" + check + "' }." + field, value);
  }

  private void sql(String statement, String id) throws SQLException {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(statement)) {
      update.setObject(1, key(statement, id));
      update.executeUpdate();
    }
  }

  private void awaitRow(String query, String id) {
    await().atMost(10, SECONDS).until(() -> holds(query, id));
  }

  private boolean holds(String query, String id) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query)) {
      statement.setObject(1, key(query, id));
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static Object key(String sql, String id) {
    return sql.contains("name = ?") ? id : UUID.fromString(id);
  }
}
