package io.mandate.hierarchy.imports;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.platform.time.Ids;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Takes imports and runs them one after the other, each once its request is on record. */
@ApplicationScoped
public class ImportQueue {
  private final ImportRuns runs;
  private final ImportWorker worker;
  private final ImportProcess process;
  private final DatabaseClock clock;
  private final TransactionSynchronizationRegistry transaction;
  private final int mostWaiting;
  private final ThreadPoolExecutor thread;

  ImportQueue(
      ImportRuns runs,
      ImportWorker worker,
      ImportProcess process,
      DatabaseClock clock,
      TransactionSynchronizationRegistry transaction,
      ImportConfig config) {
    this.runs = runs;
    this.worker = worker;
    this.process = process;
    this.clock = clock;
    this.transaction = transaction;
    this.mostWaiting = config.mostWaiting();
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> Thread.ofPlatform().name("imports").daemon().unstarted(task));
  }

  void onStart(@Observes StartupEvent event) {
    process.live();
    process.bury();
  }

  /** Puts on record that imports of processes that are gone were interrupted. */
  public void bury() {
    process.bury();
  }

  /**
   * Puts an import on record in the running transaction; it runs once that has committed.
   *
   * @throws Problem {@code overloaded} (503) when too many wait already
   */
  public UUID add(ImportTerms terms, String by, ImportFiles files) {
    if (thread.getQueue().size() >= mostWaiting) {
      throw Problem.of(PlatformProblems.OVERLOADED).header("Retry-After", "30");
    }
    process.live();
    var order = new ImportOrder(Ids.next(clock.now()), terms, by, files);
    runs.add(order.id(), terms, by, process.id());
    transaction.registerInterposedSynchronization(new Start(order));
    return order.id();
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }

  private final class Start implements Synchronization {
    private final ImportOrder order;

    private Start(ImportOrder order) {
      this.order = order;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        thread.execute(this::run);
      } else {
        order.files().delete();
      }
    }

    private void run() {
      try {
        worker.run(order);
      } finally {
        order.files().delete();
      }
    }
  }
}
