package io.mandate.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets the relay sleep while there is nothing to send, and wakes it right after a commit. */
@ApplicationScoped
class RelayWakeUp {

  private final Semaphore bell = new Semaphore(0);
  private final TransactionSynchronizationRegistry transaction;

  RelayWakeUp(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  /** Rings once the running transaction is committed, however often it is asked to. */
  void afterCommit() {
    if (transaction.getResource(this) == null) {
      transaction.putResource(this, Boolean.TRUE);
      transaction.registerInterposedSynchronization(new Ring());
    }
  }

  void ring() {
    bell.release();
  }

  /** Returns when rung or when the time is over. */
  void await(Duration patience) throws InterruptedException {
    if (bell.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      bell.drainPermits();
    }
  }

  private final class Ring implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        ring();
      }
    }
  }
}
