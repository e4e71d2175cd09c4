package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.failure.Failures;
import io.mandate.platform.inbox.Parking.Cause;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Takes parked events of one stream, one a transaction: this is the rare path. */
final class Draining {

  private final StreamTransaction transaction;
  private final InboxTables tables;

  Draining(StreamTransaction transaction, InboxTables tables) {
    this.transaction = transaction;
    this.tables = tables;
  }

  /**
   * Takes all that can go on: what it waited for came, or its type is known by now.
   *
   * @return whether anything stays parked
   */
  boolean drainRipe() {
    var stream = transaction.stream();
    for (var key : transaction.call(() -> tables.parked().ripe(stream.topic(), stream.types()))) {
      drain(key);
    }
    return transaction.call(() -> tables.parked().any(stream.topic()));
  }

  /** Takes what is parked of this key, in order, until something is missing or fails. */
  void drain(Key key) {
    while (takeNext(key)) {
      // Each in a transaction of its own, so that what succeeded stays.
    }
  }

  private boolean takeNext(Key key) {
    var next = transaction.call(() -> tables.parked().firstOf(key));
    if (next.isEmpty()) {
      return false;
    }
    try {
      return transaction.call(() -> take(key, next.getFirst()));
    } catch (RuntimeException e) {
      if (Failures.pass(e) || Failures.areUnclear(e)) {
        throw e;
      }
      var poison = new Parking(next.getFirst(), Cause.POISON, Failures.reason(e));
      transaction.call(() -> tables.parked().park(transaction.stream().topic(), List.of(poison)));
      return false;
    }
  }

  private boolean take(Key key, EventEnvelope event) throws SQLException {
    var stream = transaction.stream();
    var position = tables.positions().lock(List.of(key)).getOrDefault(key, Position.NONE);
    if (position.hasPassed(event)) {
      return tables.parked().remove(event);
    }
    if (!position.isFollowedBy(event)
        || !stream.types().contains(event.type())
        || event.basis() > stream.basisReached()) {
      return false;
    }
    transaction.apply(List.of(event));
    tables.positions().write(Map.of(key, Position.of(event)));
    return tables.parked().remove(event);
  }
}
