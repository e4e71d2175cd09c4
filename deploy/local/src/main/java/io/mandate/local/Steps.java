package io.mandate.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the steps of a start side by side and tells how long each took. */
@FunctionalInterface
public interface Steps {
  /** A step is done. */
  void done(String step, Duration took);

  static Steps silent() {
    return (_, _) -> {};
  }

  /**
   * Waits for all of them, whatever becomes of each.
   *
   * @throws RuntimeException the first failure of any
   */
  default void sideBySide(Map<String, Runnable> steps) {
    var running = new ArrayList<Future<?>>();
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      steps.forEach((name, work) -> running.add(threads.submit(() -> timed(name, work))));
    }
    for (var step : running) {
      await(step);
    }
  }

  private void timed(String name, Runnable work) {
    long start = System.nanoTime();
    work.run();
    done(name, Duration.ofNanos(System.nanoTime() - start));
  }

  private static void await(Future<?> step) {
    try {
      step.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while starting.", e);
    }
  }
}
