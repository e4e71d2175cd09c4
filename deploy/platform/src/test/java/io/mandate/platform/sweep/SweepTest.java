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
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class SweepTest {

  @Inject Sql sql;

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private List<SweepThread> threads = List.of();

  @BeforeEach
  void rows_with_timers() {
    sql.run("drop table if exists alarm");
    sql.run("create table alarm (id int primary key, due_at timestamptz, fired int default 0)");
    sql.run("create index on alarm (due_at) where fired = 0");
  }

  @AfterEach
  void stop() throws InterruptedException {
    threads.forEach(SweepThread::stop);
    for (var thread : threads) {
      thread.join();
    }
  }

  @Test
  void what_is_due_fires_soon_and_what_is_not_waits() {
    sql.run("insert into alarm select 1, mandate_now() + interval '400 ms'");
    sql.run("insert into alarm select 2, mandate_now() + interval '1 hour'");
    sweep(new Alarms());
    soon(1);
    assertThat(sql.number("select fired from alarm where id = 2")).isZero();
    assertThat(sql.number("select fired from alarm where id = 1")).isEqualTo(1);
    assertThat(metrics.timer("mandate.sweep.lateness", "work", "alarms").count()).isEqualTo(1);
  }

  @Test
  void two_replicas_fire_a_storm_once_each_row() {
    sql.run("insert into alarm select i, mandate_now() from generate_series(1, 3000) i");
    sweep(new Alarms(), new Alarms());
    soon(3000);
    assertThat(sql.number("select max(fired) from alarm")).isEqualTo(1);
  }

  @Test
  void an_error_delays_the_work_and_never_ends_it() {
    sql.run("insert into alarm select 1, mandate_now()");
    var failures = new AtomicInteger(3);
    sweep(
        new Alarms() {
          @Override
          public int sweep(int limit) {
            if (failures.getAndDecrement() > 0) {
              throw new IllegalStateException("not now");
            }
            return super.sweep(limit);
          }
        });
    soon(1);
    assertThat(metrics.counter("mandate.sweep.errors", "work", "alarms").count()).isEqualTo(3);
  }

  @Test
  void what_a_failed_sweep_did_is_undone() {
    sql.run("insert into alarm select 1, mandate_now()");
    var failures = new AtomicInteger(1);
    sweep(
        new Alarms() {
          @Override
          public int sweep(int limit) {
            var taken = super.sweep(limit);
            if (failures.getAndDecrement() > 0) {
              throw new IllegalStateException("after the effect");
            }
            return taken;
          }
        });
    soon(1);
    assertThat(sql.number("select fired from alarm")).isEqualTo(1);
  }

  private void sweep(DueWork... works) {
    threads = List.of(works).stream().map(work -> new SweepThread(work, metrics)).toList();
    threads.forEach(SweepThread::start);
  }

  private void soon(long fired) {
    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () ->
                assertThat(sql.number("select count(*) from alarm where fired > 0"))
                    .isEqualTo(fired));
  }

  private class Alarms implements DueWork {

    @Override
    public String name() {
      return "alarms";
    }

    @Override
    public int sweep(int limit) {
      return sql.strings(
              """
              update alarm set fired = fired + 1 where id in
                (select id from alarm where fired = 0 and due_at <= mandate_now()
                 order by due_at limit ? for update skip locked) returning id
              """,
              limit)
          .size();
    }

    @Override
    public @Nullable Duration untilNext() {
      var millis =
          sql.strings(
              "select (extract(epoch from min(due_at) - mandate_now()) * 1000)::bigint"
                  + " from alarm where fired = 0 having min(due_at) is not null");
      return millis.isEmpty() ? null : Duration.ofMillis(Long.parseLong(millis.getFirst()));
    }
  }
}
