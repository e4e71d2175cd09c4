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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class SweepTest {

  @Inject Sql sql;
  @Inject SetAside aside;

  private final String name = "alarms-" + UUID.randomUUID();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private List<SweepThread> threads = List.of();
  private Alarms alarms;

  @BeforeEach
  void rows_with_timers() {
    alarms = new Alarms(name, sql);
  }

  @AfterEach
  void stop() throws InterruptedException {
    threads.forEach(SweepThread::stop);
    for (var thread : threads) {
      thread.join();
    }
    sql.run("delete from set_aside where work = ?", name);
  }

  @Test
  void what_is_due_fires_soon_and_what_is_not_waits() {
    alarms.add(1, 1, 400);
    alarms.add(2, 1, 3_600_000);
    sweep(alarms);
    soon(1);
    assertThat(sql.number("select fired from alarm where number = 2")).isZero();
    assertThat(sql.number("select fired from alarm where number = 1")).isEqualTo(1);
    assertThat(metrics.timer("mandate.sweep.lateness", "work", name).count()).isEqualTo(1);
  }

  @Test
  void two_replicas_fire_a_storm_once_each_row() {
    alarms.add(1, 3000, 0);
    sweep(alarms, alarms);
    soon(3000);
    assertThat(sql.number("select max(fired) from alarm")).isEqualTo(1);
  }

  @Test
  @Tag("rule-23")
  @Tag("rule-24")
  void a_row_whose_clock_fails_holds_up_no_other() {
    alarms.add(1, 600, 0);
    sql.run("update alarm set bad = true where number = 77");
    sweep(alarms);
    soon(599);
    await().atMost(Duration.ofSeconds(10)).until(() -> reasons().size() == 1);
    assertThat(reasons()).containsExactly("IllegalArgumentException: this one rings no bell");
    assertThat(sql.strings("select number from alarm where fired = 0")).containsExactly("77");
    assertThat(metrics.get("mandate.sweep.set_aside").tag("work", name).gauge().value()).isOne();

    alarms.add(601, 1, 0);
    soon(600);
  }

  @Test
  void two_replicas_set_a_bad_row_aside_once() {
    alarms.add(1, 600, 0);
    sql.run("update alarm set bad = true where number in (3, 4, 590)");
    sweep(alarms, alarms);
    soon(597);
    await().atMost(Duration.ofSeconds(10)).until(() -> reasons().size() == 3);
    assertThat(sql.strings("select times from set_aside where work = ?", name))
        .containsExactly("1", "1", "1");
  }

  @Test
  @Tag("rule-23")
  void a_healed_row_fires_at_its_next_try_and_is_set_aside_no_more() {
    alarms.add(1, 2, 0);
    sql.run("update alarm set bad = true where number = 1");
    sweep(alarms);
    await().atMost(Duration.ofSeconds(10)).until(() -> reasons().size() == 1);
    sql.run("update alarm set bad = false");
    sql.run("update set_aside set until = mandate_now() where work = ?", name);
    soon(2);
    await().atMost(Duration.ofSeconds(10)).until(() -> reasons().isEmpty());
  }

  @Test
  void a_row_that_goes_on_failing_is_tried_more_and_more_rarely() {
    alarms.add(1, 1, 0);
    sql.run("update alarm set bad = true");
    sweep(alarms);
    for (var minutes : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
      await().atMost(Duration.ofSeconds(10)).until(() -> minutesUntilNextTry() == minutes);
      sql.run("update set_aside set until = mandate_now() where work = ?", name);
    }
    assertThat(sql.number("select (since < until)::int from set_aside where work = ?", name))
        .isOne();
  }

  @Test
  void what_is_no_longer_due_is_set_aside_no_more() {
    sql.run(
        "insert into set_aside values (?, gen_random_uuid(), 'gone', 1, mandate_now(),"
            + " mandate_now())",
        name);
    sweep(alarms);
    await().atMost(Duration.ofSeconds(10)).until(() -> reasons().isEmpty());
  }

  @Test
  void a_database_that_goes_away_sets_nothing_aside() {
    alarms.add(1, 20, 0);
    var failures = new AtomicInteger(3);
    sweep(
        new Watched(alarms) {
          @Override
          public void fire(List<UUID> ids) {
            super.fire(ids);
            if (failures.getAndDecrement() > 0) {
              sql.run("select pg_terminate_backend(pg_backend_pid())");
            }
          }
        });
    soon(20);
    assertThat(sql.number("select max(fired) from alarm")).isEqualTo(1);
    assertThat(metrics.counter("mandate.sweep.errors", "work", name).count()).isEqualTo(3);
    assertThat(reasons()).isEmpty();
  }

  @Test
  void what_a_failed_sweep_did_is_undone() {
    alarms.add(1, 1, 0);
    var failures = new AtomicInteger(1);
    sweep(
        new Watched(alarms) {
          @Override
          public void fire(List<UUID> ids) {
            super.fire(ids);
            if (failures.getAndDecrement() > 0) {
              throw new StackOverflowError("after the effect");
            }
          }
        });
    await().atMost(Duration.ofSeconds(10)).until(() -> reasons().size() == 1);
    assertThat(sql.number("select fired from alarm")).isZero();
    sql.run("update set_aside set until = mandate_now() where work = ?", name);
    soon(1);
  }

  @Test
  void nothing_is_taken_before_what_it_is_decided_on_is_there() {
    alarms.add(1, 1, 0);
    var ready = new AtomicInteger();
    sweep(
        new Watched(alarms) {
          @Override
          public boolean isReady() {
            return ready.incrementAndGet() > 5;
          }

          @Override
          public void fire(List<UUID> ids) {
            assertThat(ready.get()).isGreaterThan(5);
            super.fire(ids);
          }
        });
    soon(1);
    assertThat(reasons()).isEmpty();
  }

  private List<String> reasons() {
    return sql.strings("select reason from set_aside where work = ?", name);
  }

  private long minutesUntilNextTry() {
    return sql
        .strings(
            "select round(extract(epoch from until - mandate_now()) / 60)::int from set_aside"
                + " where work = ?",
            name)
        .stream()
        .mapToLong(Long::parseLong)
        .sum();
  }

  private void sweep(DueWork... works) {
    threads = List.of(works).stream().map(work -> new SweepThread(work, aside, metrics)).toList();
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
}
