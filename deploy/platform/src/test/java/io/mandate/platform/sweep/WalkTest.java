package io.mandate.platform.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class WalkTest {

  @Inject Sql sql;
  @Inject SetAside aside;

  private final Tour tour = new Tour();
  private @Nullable SweepThread thread;

  @AfterEach
  void stop() throws InterruptedException {
    if (thread != null) {
      thread.stop();
      thread.join();
    }
    sql.run("delete from set_aside where work = ?", tour.name());
  }

  @Test
  void each_row_is_seen_once_and_then_the_walk_is_over() {
    walk();
    assertThat(tour.seen).hasSize(1100);
    assertThat(tour.calls).hasValue(3);
  }

  @Test
  void a_row_that_fails_does_not_stop_the_walk() {
    tour.bad.add(new UUID(0, 700));
    walk();
    assertThat(tour.seen).hasSize(1099).doesNotContain(new UUID(0, 700));
    assertThat(sql.strings("select id from set_aside where work = ?", tour.name()))
        .containsExactly(new UUID(0, 700).toString());
  }

  @Test
  void a_page_that_met_a_database_away_is_walked_again() {
    tour.outages.set(2);
    walk();
    assertThat(tour.seen).hasSize(1100);
    assertThat(aside.count(tour.name())).isZero();
  }

  private void walk() {
    thread = new SweepThread(tour, aside, new SimpleMeterRegistry());
    thread.start();
    await().atMost(Duration.ofSeconds(10)).until(() -> tour.arrivals.get() == 1);
  }

  /** Through 1100 rows, once. */
  private class Tour implements Walk {
    private final String name = "tour-" + UUID.randomUUID();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<UUID> bad = new HashSet<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger outages = new AtomicInteger();
    private final AtomicInteger arrivals = new AtomicInteger();

    @Override
    public String name() {
      return name;
    }

    @Override
    public List<UUID> after(UUID id, int limit) {
      var first = id.getLeastSignificantBits() + 1;
      return LongStream.rangeClosed(first, Math.min(1100, first + limit - 1))
          .mapToObj(number -> new UUID(0, number))
          .toList();
    }

    @Override
    public void fire(List<UUID> ids) {
      calls.incrementAndGet();
      if (ids.stream().anyMatch(bad::contains)) {
        throw new IllegalArgumentException("no way through");
      }
      if (outages.getAndDecrement() > 0) {
        sql.run("select pg_terminate_backend(pg_backend_pid())");
      }
      seen.addAll(ids);
    }

    @Override
    public void arrived() {
      arrivals.incrementAndGet();
    }

    @Override
    public @Nullable Duration untilNext() {
      return arrivals.get() > 0 ? null : Duration.ZERO;
    }
  }
}
