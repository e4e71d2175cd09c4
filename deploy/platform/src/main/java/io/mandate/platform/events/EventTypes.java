package io.mandate.platform.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of a sealed interface by their names in {@code ce_type}: a record's simple name.
 *
 * @param <E> the interface
 */
public final class EventTypes<E> {
  private final Map<String, Class<? extends E>> byName;

  private EventTypes(Map<String, Class<? extends E>> byName) {
    this.byName = byName;
  }

  /** All that the interface permits, and those that it names in groups of their own. */
  public static <E> EventTypes<E> of(Class<E> events) {
    return new EventTypes<>(
        records(events)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type.asSubclass(events))));
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::records)
        : Stream.of(type);
  }

  public Set<String> names() {
    return byName.keySet();
  }

  /**
   * The event in the envelope.
   *
   * @throws UnreadableEvent when its type is not among these, or its data is not of its type
   */
  public E read(EventEnvelope envelope) {
    var type = byName.get(envelope.type());
    if (type == null) {
      throw new UnreadableEvent("no such event: " + envelope.type());
    }
    return EventJson.read(envelope.data(), type);
  }
}
