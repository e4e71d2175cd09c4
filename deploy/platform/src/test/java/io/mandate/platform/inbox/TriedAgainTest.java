package io.mandate.platform.inbox;

import static io.mandate.platform.inbox.Listening.said;
import static io.mandate.platform.inbox.Listening.soon;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What fails for a while is no reason to park anything. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TriedAgainTest {
  @Inject Listening inbox;
  @Inject Sql sql;

  @AfterEach
  void stop() throws InterruptedException {
    inbox.stops();
  }

  @Test
  void a_deadlock_is_tried_again_and_parks_nothing() {
    var tries = new AtomicInteger();
    inbox.stream.rule =
        event -> {
          if (tries.incrementAndGet() < 4) {
            throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
          }
        };
    inbox.hears(said("a", 1));
    inbox.starts();
    soon().untilAsserted(() -> assertThat(inbox.heard("a")).containsExactly("1"));
    assertThat(tries).hasValue(4);
    assertThat(inbox.parked()).isEmpty();
  }

  @Test
  void a_lost_database_connection_is_tried_again_and_parks_nothing() {
    var tries = new AtomicInteger();
    inbox.stream.rule =
        event -> {
          if (tries.incrementAndGet() < 3) {
            sql.run("select pg_terminate_backend(pg_backend_pid())");
          }
        };
    inbox.hears(said("a", 1));
    inbox.starts();
    soon().untilAsserted(() -> assertThat(inbox.heard("a")).containsExactly("1"));
    assertThat(inbox.parked()).isEmpty();
  }
}
