package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.inbox.Offsets.Advance;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Takes batches: the effect of the events, how far each key is, what is parked and the offset are
 * one transaction. Three statements a batch, beside those of the stream.
 */
final class Intake {

  private final StreamTransaction transaction;
  private final InboxTables tables;

  Intake(StreamTransaction transaction, InboxTables tables) {
    this.transaction = transaction;
    this.tables = tables;
  }

  /**
   * @return whether something was parked
   */
  boolean take(List<Arrival> batch, List<Advance> advances) {
    return transaction.call(() -> take(batch, advances, Sequencing::offer));
  }

  /** Takes a batch of one event that is known to fail, by parking it. */
  void refuse(Arrival failed, List<Advance> advances, String reason) {
    transaction.call(
        () -> take(List.of(failed), advances, (all, event) -> all.refuse(event, reason)));
  }

  private boolean take(
      List<Arrival> batch, List<Advance> advances, BiConsumer<Sequencing, EventEnvelope> offer)
      throws SQLException {
    var stream = transaction.stream();
    tables.offsets().advance(stream, advances);
    var events = of(batch, Arrival.Event.class).stream().map(Arrival.Event::event).toList();
    var keys = new LinkedHashSet<>(events.stream().map(Key::of).toList());
    var sequencing = new Sequencing(tables.positions().lock(keys), stream.types());
    events.forEach(event -> offer.accept(sequencing, event));
    transaction.apply(sequencing.taken());
    tables.parked().park(stream.topic(), sequencing.parked());
    tables.positions().write(sequencing.moved());
    tables.deadLetters().write(of(batch, Arrival.Garbage.class));
    return !sequencing.parked().isEmpty();
  }

  private static <T extends Arrival> List<T> of(List<Arrival> batch, Class<T> kind) {
    return batch.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
