package io.mandate.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Takes free lanes, sends their oldest events, and deletes them once the broker has them: all in
 * one transaction, so that a crash between sends them again and never loses them.
 */
final class RelayPass {

  /** After this the server gives the lanes to others. */
  static final Duration TRANSACTION_LIMIT = Duration.ofSeconds(15);

  /** Whoever starts to send later than this could still be sending when others have the lanes. */
  private static final Duration SEND_LIMIT = Duration.ofSeconds(2);

  private final OutboxQueue queue;
  private final Transport transport;
  private final Duration limit;

  RelayPass(OutboxQueue queue, Transport transport) {
    this(queue, transport, TRANSACTION_LIMIT);
  }

  RelayPass(OutboxQueue queue, Transport transport, Duration limit) {
    this.queue = queue;
    this.transport = transport;
    this.limit = limit;
  }

  /**
   * @return how many events were sent
   */
  int run() {
    return QuarkusTransaction.requiringNew().call(this::sendOldest);
  }

  private int sendOldest() throws SQLException {
    var begun = System.nanoTime();
    var lanes = queue.takeLanes(limit);
    var rows = lanes.isEmpty() ? List.<OutboxRow>of() : queue.oldest(lanes);
    if (rows.isEmpty()) {
      return 0;
    }
    if (System.nanoTime() - begun > SEND_LIMIT.toNanos()) {
      throw new IllegalStateException("Too slow to send safely under this transaction.");
    }
    transport.send(rows);
    queue.delete(rows);
    return rows.size();
  }
}
