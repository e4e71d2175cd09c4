package io.mandate.platform.inbox;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.DatabaseClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What ops may do about a parked event: try it again, or pass it over on record. Either way, what
 * waits behind it is taken then.
 */
@ApplicationScoped
class ParkedEventOps {

  private final ParkedEvents parked;
  private final Positions positions;
  private final Inbox inbox;
  private final DatabaseClock clock;

  ParkedEventOps(ParkedEvents parked, Positions positions, Inbox inbox, DatabaseClock clock) {
    this.parked = parked;
    this.positions = positions;
    this.inbox = inbox;
    this.clock = clock;
  }

  /**
   * @return what of its key waits still; empty when all is taken
   * @throws Problem {@code parked-event-fails} when it is not taken this time either
   */
  Optional<ParkedEvent> replay(long id) {
    var event = firstOfItsKey(id);
    inbox.draining(event.topic()).drain(event.countedUnder());
    var next = parked.firstOf(event.countedUnder());
    if (next.filter(still -> still.id() == id).isPresent()) {
      throw Problem.of(InboxProblems.PARKED_EVENT_FAILS)
          .with("event", id)
          .with("cause", next.get().cause())
          .with("reason", next.get().reason());
    }
    return next;
  }

  /**
   * @return what of its key waits still; empty when all is taken
   */
  Optional<ParkedEvent> skip(long id, String by, String because) {
    var event = firstOfItsKey(id);
    QuarkusTransaction.requiringNew().call(() -> passOver(event, by, because));
    inbox.draining(event.topic()).drain(event.countedUnder());
    return parked.firstOf(event.countedUnder());
  }

  private boolean passOver(ParkedEvent event, String by, String because)
      throws java.sql.SQLException {
    positions.lock(List.of(event.countedUnder()));
    if (firstOfItsKey(event.id()).id() != event.id()) {
      return false;
    }
    positions.write(Map.of(event.countedUnder(), new Position(event.epoch(), event.sequence())));
    parked.skip(event, new ParkedEvent.Skipped(clock.now(), by, because));
    return true;
  }

  private ParkedEvent firstOfItsKey(long id) {
    var event =
        parked
            .find(id)
            .filter(found -> found.skipped() == null)
            .orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
    var first = parked.firstOf(event.countedUnder()).orElse(event);
    if (first.id() != id) {
      throw Problem.of(InboxProblems.PARKED_EVENT_IS_BEHIND)
          .with("event", id)
          .with("first", first.id());
    }
    return event;
  }
}
