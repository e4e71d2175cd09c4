package io.mandate.platform.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ReconcilerTest {
  @Inject Sql sql;
  @Inject Rounds rounds;

  private final Ledger ledger = new Ledger();

  @SuppressWarnings("NullAway.Init")
  private Reconciler reconciler;

  @BeforeEach
  void begin() {
    reconciler = reconciler();
  }

  @AfterEach
  void forget() {
    sql.run("delete from reconciliation where name = ?", ledger.name());
  }

  @Test
  void a_round_goes_through_all_rows_and_mends_the_broken_ones() {
    ledger.broken.addAll(List.of(row(3), row(700), row(1099)));

    goRound(reconciler);

    assertThat(ledger.broken).isEmpty();
    var past = past();
    assertThat(past.found()).isEqualTo(3);
    assertThat(past.mended()).isEqualTo(3);
    assertThat(past.ended()).isNotNull();
  }

  @Test
  void what_cannot_be_mended_is_shown_first() {
    ledger.broken.addAll(List.of(row(3), row(700)));
    ledger.stubborn.add(row(700));

    goRound(reconciler);

    assertThat(past().mended()).isEqualTo(1);
    assertThat(past().examples()).containsExactly(row(700), row(3));
  }

  @Test
  void the_next_round_begins_after_the_pause_and_counts_anew() {
    ledger.broken.add(row(3));
    goRound(reconciler);
    assertThat(untilNext(reconciler)).isBetween(Duration.ofSeconds(7000), Duration.ofHours(2));

    sql.run("update reconciliation set next_at = mandate_now() where name = ?", ledger.name());
    goRound(reconciler);

    assertThat(past().found()).isZero();
    assertThat(past().foundEver()).isEqualTo(1);
  }

  @Test
  void a_round_is_gone_through_by_one_replica() {
    var other = reconciler();
    assertThat(untilNext(reconciler)).isLessThanOrEqualTo(Duration.ZERO);
    assertThat(untilNext(other)).isLessThanOrEqualTo(Duration.ZERO);
    ledger.broken.add(row(3));

    assertThat(look(reconciler)).containsExactly(row(3));
    assertThat(look(other)).isEmpty();
  }

  @Test
  void what_was_set_aside_is_mended_without_a_round() {
    ledger.broken.add(row(3));

    QuarkusTransaction.requiringNew().run(() -> reconciler.fire(List.of(row(3))));

    assertThat(ledger.broken).isEmpty();
  }

  private Reconciler reconciler() {
    return new Reconciler(List.of(ledger), rounds, new SimpleMeterRegistry());
  }

  private void goRound(Reconciler going) {
    assertThat(untilNext(going)).isLessThanOrEqualTo(Duration.ZERO);
    do {
      var page = look(going);
      if (!page.isEmpty()) {
        QuarkusTransaction.requiringNew().run(() -> going.fire(page));
      }
      QuarkusTransaction.requiringNew().run(going::arrived);
    } while (untilNext(going).isZero());
  }

  private static List<UUID> look(Reconciler going) {
    return QuarkusTransaction.requiringNew().call(() -> going.after(row(0), 500));
  }

  private static Duration untilNext(Reconciler going) {
    return QuarkusTransaction.requiringNew().call(going::untilNext);
  }

  private Rounds.Past past() {
    return rounds.all(List.of(ledger.name())).getFirst();
  }

  private static UUID row(long number) {
    return new UUID(0, number);
  }

  /** 1100 rows, of which some are broken. */
  private static final class Ledger implements Check {
    private final String name = "ledger-" + UUID.randomUUID();
    private final TreeSet<UUID> broken = new TreeSet<>();
    private final List<UUID> stubborn = new ArrayList<>();

    @Override
    public String name() {
      return name;
    }

    @Override
    public String finds() {
      return "A row is broken.";
    }

    @Override
    public Duration pause() {
      return Duration.ofHours(2);
    }

    @Override
    public Slice look(UUID after) {
      var from = after.getLeastSignificantBits();
      var rows =
          LongStream.rangeClosed(from + 1, Math.min(from + Slice.SIZE, 1100))
              .mapToObj(ReconcilerTest::row)
              .toList();
      return new Slice(
          rows.stream().filter(broken::contains).toList(),
          rows.size() < Slice.SIZE ? null : rows.getLast());
    }

    @Override
    public Collection<UUID> mend(List<UUID> ids) {
      var mended =
          ids.stream().filter(id -> broken.contains(id) && !stubborn.contains(id)).toList();
      broken.removeAll(mended);
      return mended;
    }
  }
}
