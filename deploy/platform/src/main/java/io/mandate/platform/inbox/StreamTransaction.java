package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Calls a stream inside a transaction, one thread at a time, because a stream collects between its
 * calls.
 */
final class StreamTransaction {

  private final EventStream stream;
  private final ReentrantLock turn = new ReentrantLock();

  StreamTransaction(EventStream stream) {
    this.stream = stream;
  }

  EventStream stream() {
    return stream;
  }

  <T> T call(Callable<T> work) {
    turn.lock();
    try {
      return QuarkusTransaction.requiringNew().call(work);
    } finally {
      turn.unlock();
    }
  }

  void apply(List<EventEnvelope> events) {
    if (!events.isEmpty()) {
      stream.prepare(events);
      events.forEach(stream::apply);
      stream.finish();
    }
  }
}
