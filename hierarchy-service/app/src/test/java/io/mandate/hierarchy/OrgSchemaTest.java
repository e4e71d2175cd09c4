package io.mandate.hierarchy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.RealServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule 1 kept by PostgreSQL alone: writers here take no lock and check nothing themselves. */
@Tag("rule-1")
class OrgSchemaTest {
  /** A conflict seen, or a deadlock of two who saw each other's row before either was checked. */
  private static final Predicate<String> REFUSED = Set.of("23P01", "40P01")::contains;

  private static String url = "";
  private static String user = "";
  private static String password = "";

  @BeforeAll
  static void migrate() {
    var database = new RealServers().start();
    url = requireNonNull(database.get("quarkus.datasource.jdbc.url"));
    user = requireNonNull(database.get("quarkus.datasource.username"));
    password = requireNonNull(database.get("quarkus.datasource.password"));
    Flyway.configure()
        .dataSource(url, user, password)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  @BeforeEach
  void an_org_of_three_units() throws SQLException {
    try (var connection = connect()) {
      run(
          connection,
          "truncate unit, placement, person, person_details, appointment, unit_settings,"
              + " delegation, arbiter");
      for (var unit : List.of("S", "A", "B")) {
        run(
            connection,
            "insert into unit (code, name, from_date, org_version) values ('%s', '', '2020-01-01', 1)"
                .formatted(unit));
      }
      for (var person : List.of("p", "q")) {
        run(
            connection,
            "insert into person (code, from_date, org_version) values ('%s', '2020-01-01', 1)"
                .formatted(person));
      }
    }
  }

  @Test
  void of_two_heads_at_once_one_is_refused() throws Exception {
    for (var role : List.of("HEAD", "ACTING", "IN_CHARGE")) {
      var outcomes =
          atOnce(
              appoint("A", "p", role, false, "2026-01-01", "2027-01-01"),
              appoint("A", "q", role, false, "2026-06-01", null));

      assertThat(outcomes).as(role).containsOnlyOnce("").anyMatch(REFUSED);
    }
  }

  @Test
  void heads_that_follow_each_other_are_both_taken() throws Exception {
    var outcomes =
        atOnce(
            appoint("A", "p", "HEAD", false, "2026-01-01", "2026-06-01"),
            appoint("A", "q", "HEAD", false, "2026-06-01", null));

    assertThat(outcomes).containsExactly("", "");
  }

  @Test
  void of_two_main_posts_at_once_one_is_refused() throws Exception {
    var outcomes =
        atOnce(
            appoint("A", "p", "MEMBER", true, "2026-01-01", null),
            appoint("B", "p", "DEPUTY", true, "2026-01-01", null));

    assertThat(outcomes).containsOnlyOnce("").anyMatch(REFUSED);
  }

  @Test
  void of_two_moves_that_close_a_cycle_one_is_refused() throws Exception {
    var outcomes = atOnce(place("A", "B", "2026-01-01", null), place("B", "A", "2026-01-01", null));

    assertThat(outcomes).containsOnlyOnce("").anyMatch(REFUSED);
  }

  @Test
  void a_cycle_of_three_on_one_future_day_is_refused() throws Exception {
    assertThat(atOnce(place("A", "B", "2026-01-01", "2030-01-02"))).containsExactly("");
    assertThat(atOnce(place("B", "S", "2030-01-01", null))).containsExactly("");
    assertThat(atOnce(place("S", "A", "2020-01-01", "2030-01-01"))).containsExactly("");

    assertThat(atOnce("update placement set to_date = '2030-01-02' where unit = 'S'"))
        .containsExactly("23P01");
  }

  @Test
  void nobody_is_appointed_beyond_the_life_of_the_unit() throws Exception {
    assertThat(atOnce("update unit set to_date = '2026-01-01' where code = 'A'"))
        .containsExactly("");

    assertThat(atOnce(appoint("A", "p", "HEAD", true, "2025-06-01", null)))
        .containsExactly("23503");
    assertThat(atOnce(appoint("A", "p", "HEAD", true, "2025-06-01", "2026-01-01")))
        .containsExactly("");
  }

  @Test
  void a_unit_does_not_end_while_another_stands_under_it() throws Exception {
    assertThat(atOnce(place("A", "S", "2020-01-01", null))).containsExactly("");

    assertThat(atOnce("update unit set to_date = '2026-01-01' where code = 'S'"))
        .containsExactly("23503");
  }

  @Test
  void what_never_held_stands_in_nobodys_way() throws Exception {
    assertThat(atOnce(appoint("A", "p", "HEAD", true, "2026-01-01", "2026-01-01")))
        .containsExactly("");

    assertThat(atOnce(appoint("A", "q", "HEAD", true, "2025-01-01", null))).containsExactly("");
  }

  @Test
  void many_writers_leave_one_head_a_day() throws Exception {
    var writers = new String[16];
    for (int i = 0; i < writers.length; i++) {
      writers[i] = appoint("A", i % 2 == 0 ? "p" : "q", "HEAD", false, "2026-01-01", null);
    }

    assertThat(atOnce(writers)).containsOnlyOnce("");
  }

  private static String appoint(
      String unit, String person, String role, boolean main, String from, @Nullable String to) {
    return "insert into appointment (id, unit, person, role, main, from_date, to_date, org_version)"
        + " values ('%s', '%s', '%s', '%s', %s, '%s', %s, 1)"
            .formatted(UUID.randomUUID(), unit, person, role, main, from, quoted(to));
  }

  private static String place(String unit, String parent, String from, @Nullable String to) {
    return "insert into placement (unit, parent, from_date, to_date) values ('%s', '%s', '%s', %s)"
        .formatted(unit, parent, from, quoted(to));
  }

  private static String quoted(@Nullable String date) {
    return date == null ? "null" : "'" + date + "'";
  }

  /** Every statement in a transaction of its own, all begun before any ends; SQL states or "". */
  private static List<String> atOnce(String... statements)
      throws InterruptedException, ExecutionException {
    var begun = new CyclicBarrier(statements.length);
    try (var writers = Executors.newFixedThreadPool(statements.length)) {
      var running = new ArrayList<Future<String>>();
      for (var statement : statements) {
        running.add(writers.submit(() -> commit(statement, begun)));
      }
      var outcomes = new ArrayList<String>();
      for (var writer : running) {
        outcomes.add(writer.get());
      }
      return outcomes;
    }
  }

  private static String commit(String statement, CyclicBarrier begun) throws Exception {
    try (var connection = connect()) {
      connection.setAutoCommit(false);
      run(connection, "select 1");
      begun.await();
      run(connection, statement);
      connection.commit();
      return "";
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      var _ = statement.execute(sql);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
