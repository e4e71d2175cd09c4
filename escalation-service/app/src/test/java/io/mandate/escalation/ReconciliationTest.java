package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows are broken behind the service's back; it finds and mends them. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-23")
class ReconciliationTest {
  @Inject World world;
  @Inject DataSource database;

  @BeforeEach
  void an_org() {
    var _ = world.org(CaseWalker.org());
  }

  @Test
  void a_clock_that_strayed_from_its_state_is_put_right() {
    var walker = new CaseWalker(world).opened();

    world.change(
        "update escalation_case set due_at = due_at + interval '9 days' where id = ?", walker.id);
    goRound("cases-with-stray-clock");

    awaitRow(
        "select due_at = (state #>> '{clock,at}')::timestamptz from escalation_case where id = ?",
        walker.id);
    as("ops")
        .get("/api/v1/reconciliation")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'cases-with-stray-clock' }.mended", greaterThan(0))
        .body(
            "checks.find { it.name == 'cases-with-stray-clock' }.examples",
            hasItem(walker.id.toString()));
  }

  @Test
  @Tag("rule-8")
  void a_case_that_stands_in_front_of_another_is_found_and_moved() {
    var walker = new CaseWalker(world).opened();

    world.change(
        "update escalation_case set holder = 'x',"
            + " state = jsonb_set(state, '{bench,superior,person}', '\"x\"') where id = ?",
        walker.id);
    goRound("cases-before-another");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> walker.read("auditor").body("adjudicator.person", equalTo("s")));
  }

  @Test
  void to_dos_that_were_lost_come_back_and_those_of_no_case_go() {
    var walker = new CaseWalker(world).opened();
    var nobody = UUID.randomUUID();

    world.change("delete from todo where owner = ?", walker.id);
    world.change(
        "insert into todo (source, owner, task_id, holder, kind, subject, title, reminders)"
            + " select 'CASE', id, id, 'S/HEAD', 'RULE', id, 'gone', 0 from (select ?::uuid as id)",
        nobody);
    goRound("case-todos");

    awaitRow("select count(*) > 0 from todo where owner = ?", walker.id);
    awaitRow("select count(*) = 0 from todo where owner = ?", nobody);
  }

  @Test
  @Tag("rule-17")
  void an_appraisals_clock_and_to_do_are_put_right_too() {
    var walker = new AppraisalWalker(world).opened();
    var id = UUID.fromString(walker.id());

    world.change("update appraisal set due_at = due_at + interval '9 days' where id = ?", id);
    world.change("delete from todo where owner = ?", id);
    goRound("appraisals-with-stray-clock");
    goRound("appraisal-todos");

    awaitRow(
        "select due_at = (state #>> '{clock,at}')::timestamptz from appraisal where id = ?", id);
    awaitRow("select count(*) = 1 from todo where owner = ? and kind = 'PROPOSE_APPRAISAL'", id);
  }

  @Test
  @Tag("rule-24")
  void how_late_clocks_were_is_told() {
    var walker = new CaseWalker(world).opened();
    world.timePasses(Duration.ofDays(2).plusMinutes(1));
    walker.awaitState("DELIBERATING");

    as("ops")
        .get("/api/v1/reconciliation")
        .then()
        .statusCode(200)
        .body("lateness.find { it.thing == 'cases' }.fired", greaterThan(0));
  }

  /** Begins a round and waits until it is over. */
  private void goRound(String check) {
    awaitRow("select count(*) = 1 from reconciliation where name = ?", check);
    var _ =
        holds(
            "update reconciliation set next_at = mandate_now(), ended_at = null where name = ?"
                + " returning true",
            check);
    awaitRow("select ended_at is not null from reconciliation where name = ?", check);
  }

  private void awaitRow(String query, Object key) {
    await().atMost(PATIENCE).until(() -> holds(query, key));
  }

  private boolean holds(String query, Object key) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query)) {
      statement.setObject(1, key);
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
