package io.mandate.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.local.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class DatabaseClockTest {

  @Inject DatabaseClock clock;
  @Inject TimeIsFixed guard;
  @Inject DataSource database;

  @AfterEach
  void back_to_the_present() throws SQLException {
    guard.declare(true);
    shift("0");
  }

  @Test
  void a_transaction_has_one_instant() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var first = clock.now();
              sql("select pg_sleep(0.01)");
              assertThat(clock.now()).isEqualTo(first);
            });
  }

  @Test
  void the_next_transaction_has_a_later_one() {
    assertThat(now()).isBefore(now());
  }

  @Test
  void without_a_transaction_there_is_no_time() {
    assertThatThrownBy(clock::now).isInstanceOf(TransactionalException.class);
  }

  @Test
  void tests_move_it() throws SQLException {
    var before = now();
    shift("3 days");
    assertThat(Duration.between(before, now())).isBetween(Duration.ofDays(3), Duration.ofDays(4));
  }

  @Test
  void a_start_in_production_refuses_a_moved_time() throws SQLException {
    shift("1 minute");
    assertThatThrownBy(() -> guard.declare(false)).hasMessageContaining("shifted");
  }

  @Test
  void in_production_nobody_can_move_it_later() {
    guard.declare(false);
    assertThatThrownBy(() -> shift("1 minute")).hasMessageContaining("time_is_not_moved_here");
  }

  private Instant now() {
    return QuarkusTransaction.requiringNew().call(clock::now);
  }

  private void shift(String by) throws SQLException {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement("update time_offset set shift = ?::interval")) {
      update.setString(1, by);
      update.executeUpdate();
    }
  }

  private void sql(String statement) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(statement)) {
      query.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
