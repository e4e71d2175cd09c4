package io.mandate.platform.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How late each clock was that fired: when it was applied, less its deadline. */
@ApplicationScoped
public class Lateness {
  private static final double MIDDLE = 0.5;
  private static final double NEARLY_ALL = 0.99;

  private final MeterRegistry metrics;
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  Lateness(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /**
   * A clock fired.
   *
   * @param thing whose clock it was, as {@code tasks}
   */
  public void fired(String thing, Instant deadline, Instant applied) {
    timers.computeIfAbsent(thing, this::timer).record(Duration.between(deadline, applied));
  }

  private Timer timer(String thing) {
    return Timer.builder("mandate.clock.lateness")
        .description("From the deadline of a clock until what it brought was applied")
        .tag("thing", thing)
        .publishPercentileHistogram()
        .publishPercentiles(MIDDLE, NEARLY_ALL)
        .register(metrics);
  }

  /** What this process has seen since it started, by thing. */
  public List<Seen> all() {
    return timers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Seen.of(entry.getKey(), entry.getValue().takeSnapshot()))
        .toList();
  }

  /**
   * How late the clocks of one kind of thing were, in milliseconds. Percentiles and the maximum are
   * of the last minutes.
   *
   * @param fired how many
   */
  @Schema(name = "Lateness")
  public record Seen(
      @Schema(examples = "tasks") String thing,
      @Schema(examples = "5000") long fired,
      @Schema(description = "Of all.", examples = "41") double meanMillis,
      @Schema(description = "The middle one.", examples = "40") double p50Millis,
      @Schema(description = "Of a hundred one was later.", examples = "95") double p99Millis,
      @Schema(description = "The latest.", examples = "120") double maxMillis) {

    static Seen of(String thing, HistogramSnapshot seen) {
      return new Seen(
          thing,
          seen.count(),
          seen.mean(TimeUnit.MILLISECONDS),
          percentile(seen, MIDDLE),
          percentile(seen, NEARLY_ALL),
          seen.max(TimeUnit.MILLISECONDS));
    }

    private static double percentile(HistogramSnapshot seen, double which) {
      return Arrays.stream(seen.percentileValues())
          .filter(value -> value.percentile() == which)
          .mapToDouble(value -> value.value(TimeUnit.MILLISECONDS))
          .findFirst()
          .orElse(0);
    }
  }
}
