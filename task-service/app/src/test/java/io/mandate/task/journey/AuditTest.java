package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.mandate.local.audit.AuditCheck;
import io.mandate.local.audit.AuditCheck.Fault;
import io.mandate.local.audit.AuditCheck.Finding;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything on record, as lines that prove themselves. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-21")
class AuditTest {
  @Inject Org org;
  @Inject Scenes scenes;
  @Inject DataSource database;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
    sql("update time_offset set shift = interval '0'");
  }

  @Test
  void the_whole_record_is_in_its_chains() throws Exception {
    var _ = scenes.assignment(true);

    var check = new AuditCheck(AuditTest::refuse);
    read(check, export(Map.of()));

    assertThat(check.records()).isGreaterThan(5);
    assertThat(check.unsound()).isZero();
  }

  @Test
  void more_than_a_page_comes_whole() throws Exception {
    var story = UUID.randomUUID();
    sql(
        """
        insert into timeline (task_id, number, type, actor, at, org_version, org_at, data)
        select '%s', n, 'Noted', '{"by": "pages"}', mandate_now(), 1, mandate_now(), '{}'
        from generate_series(1, 1100) as n
        """
            .formatted(story));

    var check = new AuditCheck(AuditTest::refuse);
    var lines = export(Map.of("actor", "pages"));
    read(check, lines);

    assertThat(lines).hasSize(1100);
    assertThat(check.storiesWithGaps()).isZero();
  }

  @Test
  void a_record_changed_in_the_database_is_found() throws Exception {
    var id = Api.submitted("a", "A", "B");
    var change =
        "update timeline set actor = actor || '{\"by\": \"%s\"}' where task_id = '" + id + "'";
    sql("alter table timeline disable trigger append_only");
    try {
      sql(change.formatted("z"));
      var found = new ArrayList<Finding>();
      read(new AuditCheck(found::add), export(Map.of("actor", "z")));

      assertThat(found).isNotEmpty();
      assertThat(found).extracting(Finding::fault).containsOnly(Fault.CHANGED);
      assertThat(found).extracting(Finding::story).containsOnly(id);
    } finally {
      sql(change.formatted("a"));
      sql("alter table timeline enable trigger append_only");
    }
  }

  @Test
  void it_is_filtered_by_unit_by_actor_and_by_when_it_was_recorded() throws Exception {
    var ours = Api.submitted("a", "A", "B");
    var theirs = Api.submitted("x", "X", "A");
    Api.move("b", "tasks/" + ours + "/receipt", "").then().statusCode(200);

    assertThat(stories(Map.of("unit", "B"))).contains(ours).doesNotContain(theirs);
    assertThat(stories(Map.of("unit", "A"))).contains(ours, theirs);
    assertThat(of(ours, Map.of("actor", "b"))).hasSize(1);
    assertThat(stories(Map.of("to", Api.in(Duration.ofHours(-1))))).doesNotContain(ours);
    assertThat(stories(Map.of("from", Api.in(Duration.ofHours(-1))))).contains(ours);
    assertThat(stories(Map.of("from", Api.in(Duration.ofHours(1))))).isEmpty();
  }

  @Test
  void ordered_work_concerns_the_unit_that_does_it() throws Exception {
    UUID part = scenes.assignment(false);
    String task = asRole("auditor").get("/api/v1/assignments/" + part).path("task");

    assertThat(stories(Map.of("unit", "B"))).contains(task);
  }

  @Test
  void an_instant_that_is_none_is_refused() {
    asRole("auditor")
        .accept("*/*")
        .get("/api/v1/audit?from=yesterday")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private static List<String> export(Map<String, String> filter) {
    var answer = asRole("auditor").accept("*/*").queryParams(filter).get("/api/v1/audit");
    answer.then().statusCode(200);
    assertThat(answer.contentType()).startsWith("application/x-ndjson");
    return new String(answer.asByteArray(), UTF_8).lines().toList();
  }

  private static List<String> of(String story, Map<String, String> filter) {
    return export(filter).stream().filter(line -> line.contains(story)).toList();
  }

  private static String stories(Map<String, String> filter) {
    return String.join("\n", export(filter));
  }

  private static void read(AuditCheck check, List<String> lines) throws Exception {
    check.read("export", new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)));
  }

  private static void refuse(Finding finding) {
    throw new AssertionError(finding);
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
