package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.inbox.Parking.Cause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what becomes of each event by its number: the next of its key is taken, one already
 * passed is dropped, one beyond the next is parked.
 */
final class Sequencing {

  private final Map<Key, Position> positions;
  private final Set<String> types;
  private final Map<Key, Position> moved = new HashMap<>();
  private final List<EventEnvelope> taken = new ArrayList<>();
  private final List<Parking> parked = new ArrayList<>();

  Sequencing(Map<Key, Position> positions, Set<String> types) {
    this.positions = positions;
    this.types = types;
  }

  void offer(EventEnvelope event) {
    var position = at(event);
    if (position.hasPassed(event)) {
      return;
    }
    if (!position.isFollowedBy(event)) {
      parked.add(new Parking(event, Cause.BEHIND, "The next of its key is not there yet."));
    } else if (!types.contains(event.type())) {
      parked.add(new Parking(event, Cause.UNKNOWN_TYPE, "Nobody here knows " + event.type() + "."));
    } else {
      taken.add(event);
      moved.put(Key.of(event), Position.of(event));
    }
  }

  /** The same for an event that is known to fail. */
  void refuse(EventEnvelope event, String reason) {
    var position = at(event);
    if (position.isFollowedBy(event)) {
      parked.add(new Parking(event, Cause.POISON, reason));
    } else {
      offer(event);
    }
  }

  private Position at(EventEnvelope event) {
    var key = Key.of(event);
    return moved.getOrDefault(key, positions.getOrDefault(key, Position.NONE));
  }

  List<EventEnvelope> taken() {
    return taken;
  }

  List<Parking> parked() {
    return parked;
  }

  /**
   * What to write. A key with something parked is among them even where nothing was taken: whoever
   * takes the parked one must find a row to lock.
   */
  Map<Key, Position> moved() {
    for (var parking : parked) {
      moved.putIfAbsent(Key.of(parking.event()), at(parking.event()));
    }
    return moved;
  }
}
