package io.mandate.platform.reconcile;

import io.mandate.platform.sweep.Walk;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all checks again and again, a few rows at a time; each round on one replica. What
 * cannot be mended for a reason of its own is set aside, and tried again.
 */
@ApplicationScoped
class Reconciler implements Walk {
  private final List<Check> checks;
  private final Rounds rounds;
  private final MeterRegistry metrics;
  private volatile @Nullable Round round;
  private boolean entered;

  Reconciler(@All List<Check> checks, Rounds rounds, MeterRegistry metrics) {
    this.checks = checks;
    this.rounds = rounds;
    this.metrics = metrics;
  }

  @Override
  public String name() {
    return "reconciliation";
  }

  @Override
  public boolean isReady() {
    return !checks.isEmpty() && checks.stream().allMatch(Check::isReady);
  }

  @Override
  public Duration untilNext() {
    if (round != null) {
      return Duration.ZERO;
    }
    if (!entered) {
      rounds.enter(names());
      entered = true;
    }
    return rounds.untilNext(names());
  }

  @Override
  public List<UUID> after(UUID id, int limit) {
    if (round == null) {
      round = claimed();
    }
    return round == null ? List.of() : round.look();
  }

  /** What was set aside comes without a round; then each check looks whether it is its own. */
  @Override
  public void fire(List<UUID> ids) {
    Round now = round;
    if (now == null) {
      checks.forEach(check -> count(check, "mended", check.mend(ids).size()));
    } else {
      now.mended(now.check().mend(ids));
    }
  }

  @Override
  public void arrived() {
    Round now = round;
    if (now != null && now.isOver()) {
      rounds.end(now);
      count(now.check(), "found", now.foundCount());
      count(now.check(), "mended", now.mendedCount());
      round = null;
    }
  }

  private @Nullable Round claimed() {
    return rounds
        .claim(names())
        .flatMap(name -> checks.stream().filter(check -> check.name().equals(name)).findFirst())
        .map(Round::new)
        .orElse(null);
  }

  private void count(Check check, String what, int rows) {
    metrics.counter("mandate.reconciliation." + what, "check", check.name()).increment(rows);
  }

  private List<String> names() {
    return checks.stream().map(Check::name).toList();
  }
}
