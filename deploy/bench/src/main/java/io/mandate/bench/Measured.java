package io.mandate.bench;

import java.time.Duration;

/**
 * Work done, how long it took, and the processor time that everything counted used for it.
 *
 * @param count pieces of work
 */
record Measured(int count, Duration took, Duration processor) {
  double perSecond() {
    return count / seconds(took);
  }

  double processorMillisEach() {
    return seconds(processor) * 1000 / count;
  }

  static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
