package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import java.util.Comparator;

/** What events are counted under. */
record Key(String source, String key) implements Comparable<Key> {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::source).thenComparing(Key::key);

  static Key of(EventEnvelope event) {
    return new Key(event.source(), event.key());
  }

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
