package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.Trace;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
      return inRequest(() -> QuarkusTransaction.requiringNew().call(work));
    } finally {
      turn.unlock();
    }
  }

  /** A consumer thread serves no request, but what it works on belongs to a trace all the same. */
  private static <T> T inRequest(Supplier<T> work) {
    var request = Arc.container().requestContext();
    if (request.isActive()) {
      return work.get();
    }
    request.activate();
    try {
      return work.get();
    } finally {
      request.terminate();
    }
  }

  void apply(List<EventEnvelope> events) {
    if (!events.isEmpty()) {
      stream.prepare(events);
      for (var event : events) {
        follow(event.traceparent());
        stream.apply(event);
      }
      follow(events.size() == 1 ? events.getFirst().traceparent() : null);
      stream.finish();
      if (QuarkusTransaction.isRollbackOnly()) {
        throw new IllegalStateException("A failure was swallowed that had undone the transaction.");
      }
    }
  }

  /** What a batch says at its end belongs to all of its events, and so to no one trace. */
  private static void follow(@Nullable String traceparent) {
    Arc.container().instance(Trace.class).get().follow(traceparent);
  }
}
