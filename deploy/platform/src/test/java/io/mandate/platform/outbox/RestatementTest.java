package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the epoch was raised everything is said again, once. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class RestatementTest {
  private static final int PAGES = 12;

  @Inject Outbox outbox;
  @Inject Epoch epoch;
  @Inject RestatementProgress progress;
  @Inject Sql sql;

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final List<RestatementThread> replicas = new ArrayList<>();

  @BeforeEach
  void a_restored_database() {
    sql.run("delete from outbox");
    raiseTo(2);
  }

  @AfterEach
  void first_epoch_again() throws InterruptedException {
    for (var replica : replicas) {
      replica.stop();
    }
    sql.run("delete from outbox");
    sql.run("update outbox_epoch set epoch = 1");
    sql.run("update restatement set done = 1, epoch = 1, place = null");
  }

  @Test
  void two_replicas_say_every_page_once() {
    start(new Pages());
    start(new Pages());

    untilDone();
    assertThat(said()).containsExactlyElementsOf(pages(0, PAGES));
  }

  @Test
  void while_one_replica_is_at_a_page_another_says_none() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    start(
        new Pages() {
          @Override
          void before() {
            begun.countDown();
            waitFor(goOn);
          }
        });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(new RestatementPass(progress, new Pages()).run()).isFalse();
    assertThat(progress.isLeft()).isTrue();
    goOn.countDown();
    untilDone();
    assertThat(said()).hasSize(PAGES);
  }

  @Test
  void after_a_crash_between_pages_it_goes_on_with_the_next() {
    var first = new RestatementPass(progress, new Pages());
    assertThat(first.run()).isTrue();
    assertThat(first.run()).isTrue();

    start(new Pages());

    untilDone();
    assertThat(said()).containsExactlyElementsOf(pages(0, PAGES));
  }

  @Test
  void a_page_that_fails_is_undone_and_said_later() {
    var failed = new AtomicBoolean();
    start(
        new Pages() {
          @Override
          void after(int page) {
            if (page == 3 && failed.compareAndSet(false, true)) {
              throw new IllegalStateException("not now");
            }
          }
        });

    untilDone();
    assertThat(failed).isTrue();
    assertThat(said()).containsExactlyElementsOf(pages(0, PAGES));
    assertThat(metrics.counter("mandate.restatement.errors").count()).isEqualTo(1);
  }

  @Test
  void raised_again_before_it_was_done_it_begins_anew_and_once_done_it_is_over() {
    var pass = new RestatementPass(progress, new Pages());
    assertThat(pass.run()).isTrue();
    raiseTo(3);

    start(new Pages());

    untilDone();
    assertThat(said())
        .containsExactlyElementsOf(
            Stream.concat(pages(0, 1).stream(), pages(0, PAGES).stream()).toList());
    assertThat(progress.done()).isEqualTo(3);
    assertThat(pass.run()).isFalse();
  }

  private void raiseTo(int raised) {
    QuarkusTransaction.requiringNew().call(() -> epoch.raiseTo(raised));
  }

  private void start(Restatement restatement) {
    var replica = new RestatementThread(progress, restatement, metrics);
    replicas.add(replica);
    replica.start();
  }

  private void untilDone() {
    await().atMost(Duration.ofSeconds(20)).until(() -> !progress.isLeft());
  }

  private List<String> said() {
    return sql.strings("select payload::jsonb ->> 0 from outbox order by id");
  }

  private static List<String> pages(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).toList();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private class Pages implements Restatement {

    void before() {}

    void after(@SuppressWarnings("UnusedVariable") int page) {}

    @Override
    public @Nullable String restate(int raised, @Nullable String after, int limit) {
      var page = after == null ? 0 : Integer.parseInt(after);
      before();
      outbox.add(
          List.of(new OutgoingEvent("thing-" + page, "Said", List.of(Integer.toString(page)), 0)));
      after(page);
      return page + 1 < PAGES ? Integer.toString(page + 1) : null;
    }
  }
}
