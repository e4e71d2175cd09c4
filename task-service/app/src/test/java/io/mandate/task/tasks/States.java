package io.mandate.task.tasks;

import java.util.List;
import java.util.stream.Stream;

/** All states that a task can be in, by reflection: a new one is among them. */
final class States {
  private States() {}

  static List<Class<?>> all() {
    return leaves(TaskState.class).toList();
  }

  /** Those in which a party must act. */
  static List<Class<?>> waiting() {
    return leaves(Waiting.class).toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(States::leaves)
        : Stream.of(type);
  }
}
