package io.mandate.platform.outbox;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.local.RealServers;
import io.mandate.local.Statements;
import io.mandate.platform.Sql;
import io.mandate.platform.time.DatabaseClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class OutboxTest {

  @Inject Outbox outbox;
  @Inject OutboxConfig config;
  @Inject Epoch epoch;
  @Inject DatabaseClock clock;
  @Inject Sql sql;

  private final String run = UUID.randomUUID().toString();

  @Test
  void events_of_a_key_are_numbered_without_gaps() {
    inTransaction(() -> outbox.add(List.of(event("a"), event("b"), event("a"))));
    inTransaction(
        () -> {
          outbox.add(List.of(event("b"), event("a")));
          assertThat(written("a")).endsWith(3L);
          assertThat(written("b")).endsWith(2L);
        });
  }

  @Test
  void a_number_is_not_used_up_by_a_transaction_that_fails() {
    inTransaction(() -> outbox.add(List.of(event("a"))));
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      outbox.add(List.of(event("a")));
                      throw new IllegalStateException("the business failed");
                    }))
        .hasMessageContaining("the business failed");
    inTransaction(
        () -> {
          outbox.add(List.of(event("a")));
          assertThat(written("a")).endsWith(2L);
        });
  }

  @Test
  void without_a_transaction_nothing_is_said() {
    assertThatThrownBy(() -> outbox.add(List.of(event("a"))))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  void an_event_over_256_kib_is_refused_when_written() {
    var fits = new OutgoingEvent(key("a"), "Said", "x".repeat(Outbox.MAX_PAYLOAD - 2), 0);
    var tooLarge = new OutgoingEvent(key("a"), "Said", "x".repeat(Outbox.MAX_PAYLOAD - 1), 0);
    inTransaction(() -> outbox.add(List.of(fits)));
    assertThatThrownBy(() -> inTransaction(() -> outbox.add(List.of(event("a"), tooLarge))))
        .isInstanceOf(OversizedEvent.class)
        .hasMessageContaining(key("a"));
    assertThat(lastNumber("a")).isEqualTo(1);
  }

  @Test
  void order_within_a_transaction_is_kept() {
    var keys = IntStream.range(0, 200).mapToObj(i -> "k" + i % 7).toList();
    inTransaction(
        () -> {
          outbox.add(keys.stream().map(this::event).toList());
          assertThat(
                  sql.strings(
                      "select aggregateid from outbox where aggregateid like ? order by id",
                      run + "%"))
              .containsExactlyElementsOf(keys.stream().map(this::key).toList());
        });
  }

  @Test
  void transactions_that_say_the_same_keys_in_another_order_do_not_deadlock() throws Exception {
    var keys = IntStream.range(0, 50).mapToObj(i -> "k" + i).toList();
    var backwards = keys.reversed();
    var one = CompletableFuture.runAsync(() -> sayOften(keys));
    var other = CompletableFuture.runAsync(() -> sayOften(backwards));
    CompletableFuture.allOf(one, other).get(30, TimeUnit.SECONDS);
    assertThat(lastNumber("k0")).isEqualTo(40);
  }

  @Test
  void a_thousand_events_cost_one_statement() {
    var statements = new Statements();
    var database = statements.of(sql.database());
    var rows = new OutboxRows(database, config, epoch);
    var events = IntStream.range(0, 1000).mapToObj(i -> event("k" + i % 300)).toList();
    inTransaction(() -> rows.insert("task.events", events, clock.now()));
    assertThat(statements.take()).hasSize(1);
  }

  @Test
  void columns_are_those_of_debeziums_event_router() {
    inTransaction(
        () -> {
          outbox.add(List.of(event("a")));
          assertThat(
                  sql.strings(
                      """
                      select aggregatetype || ' ' || aggregateid || ' ' || type || ' ' || payload
                      from outbox where aggregateid = ?
                      """,
                      key("a")))
              .containsExactly("task.events " + key("a") + " Said {\"text\":\"hello\"}");
        });
  }

  private void sayOften(List<String> keys) {
    for (int i = 0; i < 20; i++) {
      inTransaction(() -> outbox.add(keys.stream().map(this::event).toList()));
    }
  }

  private OutgoingEvent event(String key) {
    return new OutgoingEvent(key(key), "Said", Map.of("text", "hello"), 0);
  }

  private String key(String name) {
    return run + "-" + name;
  }

  private List<Long> written(String key) {
    return sql
        .strings("select sequence from outbox where aggregateid = ? order by id", key(key))
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  private long lastNumber(String key) {
    return Long.parseLong(
        sql.strings("select sequence from event_sequence where key = ?", key(key)).stream()
            .collect(joining()));
  }

  private static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }
}
