package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static io.mandate.local.Counted.statementsOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.appraisals.WorkNews;
import io.mandate.escalation.cases.Intakes;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.Counted;
import io.mandate.local.RealServers;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.sweep.RowTimer;
import io.mandate.task.api.TaskLife.TaskUnresolved;
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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operation costs in statements over JDBC; these are the figures of the README. */
@QuarkusTest
@TestProfile(Counted.class)
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class StatementCountTest {
  @Inject Org org;
  @Inject World world;
  @Inject Intakes intakes;
  @Inject WorkNews work;
  @Inject DataSource database;
  @Inject @All List<RowTimer> kinds;

  @BeforeEach
  void an_org_and_no_cases() {
    for (var event : CaseWalker.org().version(1).build().events()) {
      org.put(event.key(), event.type(), EventJson.write(event).getBytes(UTF_8));
    }
    org.publish();
    nothing_is_there();
  }

  private void nothing_is_there() {
    world.nobodyHasCases();
    sql("update time_offset set shift = interval '0'");
  }

  @Test
  void opening_a_batch_costs_eight_statements_for_one_case_and_for_five_hundred() {
    var one = statementsOf(() -> open(1));

    assertThat(one).hasSize(8);
    assertThat(statementsOf(() -> open(50))).isEqualTo(one);
    assertThat(statementsOf(() -> open(500))).isEqualTo(one);
  }

  @Test
  void a_sweep_costs_ten_for_one_case_and_for_five_hundred() {
    var one = sweep(1);

    assertThat(one).hasSize(10);
    assertThat(sweep(50)).isEqualTo(one);
    assertThat(sweep(500)).isEqualTo(one);
  }

  @Test
  void verdicts_of_a_batch_cost_eight_and_a_sweep_of_their_appraisals_ten() {
    var one = statementsOf(() -> appraise(1));

    assertThat(one).hasSize(8);
    assertThat(statementsOf(() -> appraise(500))).isEqualTo(one);
    nothing_is_there();
    appraise(1);
    var swept = sweep("appraisal-clocks", 1);
    assertThat(swept).hasSize(10);
    nothing_is_there();
    appraise(500);
    assertThat(sweep("appraisal-clocks", 500)).isEqualTo(swept);
  }

  @Test
  void a_ruling_costs_eleven() {
    var walker = open(1).getFirst();
    walker.speak("a", "We asked on Monday.").statusCode(201);
    walker.speak("b", "We have no bench free.").statusCode(201);
    var tag = walker.etag();
    var ruling = walker.cooperate();

    var statements =
        statementsOf(
            () ->
                as("s")
                    .header("If-Match", tag)
                    .body(ruling)
                    .post(walker.path() + "/ruling")
                    .then()
                    .statusCode(200));

    assertThat(statements).hasSize(11);
  }

  @Test
  void a_page_costs_the_same_for_one_row_and_for_many() {
    var walker = open(1).getFirst();
    walker.speak("a", "We asked on Monday.").statusCode(201);
    var pages = List.of("/api/v1/cases", "/api/v1/todos?person=s", walker.path() + "/timeline");
    var one = pages.stream().map(page -> statementsOf(() -> read(page))).toList();
    walker.speak("b", "We have no bench free.").statusCode(201);
    var _ = open(60);

    assertThat(one).extracting(List::size).containsExactly(2, 2, 3);
    assertThat(pages.stream().map(page -> statementsOf(() -> read(page))).toList()).isEqualTo(one);
  }

  private static void read(String path) {
    as("s").get(path).then().statusCode(200);
  }

  /** What the inbox does with a batch, its own statements apart. */
  private List<CaseWalker> open(int many) {
    var walkers = Stream.generate(() -> new CaseWalker(world)).limit(many).toList();
    var told = walkers.stream().map(CaseWalker::unresolved).toList();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var intake = intakes.begin(told.stream().map(TaskUnresolved::caseId).toList());
              told.forEach(intake::hear);
              intakes.write(intake);
            });
    return walkers;
  }

  /** What the appraisals of so many parts cost beside that. */
  private void appraise(int many) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              work.begin();
              for (int i = 0; i < many; i++) {
                new AppraisalWalker(world).told().forEach(work::hear);
              }
              work.write();
            });
  }

  private List<String> sweep(int many) {
    nothing_is_there();
    var _ = open(many);
    return sweep("case-clocks", many);
  }

  /** As the sweep does it when the earliest of so many clocks has just run out. */
  private List<String> sweep(String name, int many) {
    world.timePasses(Duration.ofDays(name.equals("case-clocks") ? 2 : 3).plusMinutes(1));
    var clocks = kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    return statementsOf(
        () -> {
          assertThat(QuarkusTransaction.requiringNew().call(clocks::untilNext)).isNegative();
          assertThat(QuarkusTransaction.requiringNew().call(() -> fire(clocks))).isEqualTo(many);
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
