package io.mandate.task.journey;

import static io.mandate.local.Counted.statementsOf;
import static io.mandate.task.journey.Api.moveOn;
import static io.mandate.task.journey.Api.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.Counted;
import io.mandate.local.RealServers;
import io.mandate.platform.sweep.RowTimer;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operation costs in statements over JDBC; these are the figures of the README. */
@QuarkusTest
@TestProfile(Counted.class)
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class StatementCountTest {
  /** Copies of the one task, under ids of their own. */
  private static final String MORE_TASKS =
      """
      insert into task
      select (jsonb_populate_record(t, jsonb_build_object(
        'id', n.id, 'facts', jsonb_set(t.facts, '{id}', to_jsonb(n.id))))).*
      from task t, (select gen_random_uuid() as id from generate_series(1, %d)) as n
      """;

  @Inject Org org;
  @Inject Scenes scenes;
  @Inject DataSource database;
  @Inject @All List<RowTimer> kinds;

  @BeforeEach
  void nothing_is_there() {
    sql("truncate task, timeline, directive, assignment");
    sql("update time_offset set shift = interval '0'");
    Town.settle(org, Duration.ofDays(1));
  }

  @Test
  void creating_and_submitting_a_task_in_one_call_costs_six_statements() {
    var _ = scenes.open();

    var statements = statementsOf(scenes::open);

    assertThat(statements).hasSize(6);
  }

  @Test
  void a_sweep_of_tasks_costs_eight_for_one_and_for_five_hundred() {
    var one = sweepOfTasks(1);

    assertThat(one).hasSize(8);
    assertThat(sweepOfTasks(50)).isEqualTo(one);
    assertThat(sweepOfTasks(500)).isEqualTo(one);
  }

  @Test
  void a_sweep_of_assignments_costs_twelve_for_one_and_for_fifty() {
    var one = sweepOfAssignments(1);

    assertThat(one).hasSize(12);
    assertThat(sweepOfAssignments(50)).hasSameSizeAs(one);
  }

  @Test
  void a_verdict_costs_thirteen() {
    UUID part = scenes.assignment(true);
    var tag = read("s", "assignments/" + part).header("ETag");

    var statements =
        statementsOf(
            () ->
                moveOn(tag, "s", "assignments/" + part + "/verdict", Attempts.body("verdict"))
                    .then()
                    .statusCode(200));

    assertThat(statements).hasSize(13);
  }

  @Test
  void a_page_costs_the_same_for_one_row_and_for_many() {
    UUID part = scenes.assignment(false);
    String task = read("s", "assignments/" + part).path("task");
    List<String> pages = List.of("tasks", "assignments", "tasks/" + task + "/timeline");
    List<Integer> one = costs(pages);
    for (int i = 0; i < 40; i++) {
      var _ = scenes.assignment(false);
    }

    assertThat(one).containsExactly(2, 3, 3);
    assertThat(costs(pages)).isEqualTo(one);
  }

  private static List<Integer> costs(List<String> pages) {
    return pages.stream().map(page -> statementsOf(() -> page(page)).size()).toList();
  }

  private static void page(String path) {
    read("s", path).then().statusCode(200);
  }

  private List<String> sweepOfTasks(int many) {
    nothing_is_there();
    var _ = scenes.open();
    sql(MORE_TASKS.formatted(many - 1));
    return sweep("tasks", many);
  }

  private List<String> sweepOfAssignments(int many) {
    nothing_is_there();
    for (int i = 0; i < many; i++) {
      var _ = scenes.assignment(false);
    }
    return sweep("directives", many);
  }

  /** As the sweep does it when the earliest of so many has just become due. */
  private List<String> sweep(String name, int many) {
    sql("update time_offset set shift = interval '2 days'");
    var work = kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    return statementsOf(
        () -> {
          assertThat(QuarkusTransaction.requiringNew().call(work::untilNext)).isNegative();
          assertThat(QuarkusTransaction.requiringNew().call(() -> fire(work))).isEqualTo(many);
        });
  }

  private static int fire(RowTimer work) {
    var due = work.due(500);
    work.fire(due);
    return due.size();
  }

  private void sql(String statement) {
    try (var connection = database.getConnection();
        var change = connection.createStatement()) {
      change.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
