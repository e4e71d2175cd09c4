package io.mandate.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Tasks created and submitted in one call each, over HTTP, by callers side by side. */
final class Creation {
  private final Crowd crowd;
  private final Processor processor;
  private final int callers;
  private final AtomicInteger next = new AtomicInteger();

  Creation(Crowd crowd, Processor processor, int callers) {
    this.crowd = crowd;
    this.processor = processor;
    this.callers = callers;
  }

  Measured during(Duration length) {
    var used = processor.used();
    long start = System.nanoTime();
    long end = start + length.toNanos();
    int created = sideBySide(end);
    var took = Duration.ofNanos(System.nanoTime() - start);
    return new Measured(created, took, processor.used().minus(used));
  }

  private int sideBySide(long end) {
    var running = new ArrayList<Future<Integer>>();
    int created = 0;
    try (var threads = Executors.newFixedThreadPool(callers)) {
      for (int i = 0; i < callers; i++) {
        running.add(threads.submit(() -> createUntil(end)));
      }
      for (var caller : running) {
        created += caller.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return created;
  }

  private int createUntil(long end) {
    var due = Instant.now().plus(Duration.ofDays(60));
    int created = 0;
    while (System.nanoTime() < end) {
      int task = next.getAndIncrement();
      var _ = crowd.files(Pairs.requester(task), Pairs.counterpart(task), due);
      created++;
    }
    return created;
  }
}
