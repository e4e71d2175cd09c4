package io.mandate.task.tasks;

import io.mandate.platform.paging.Position;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** In which order tasks are listed; the id breaks ties. */
public enum TaskSort {
  /** Newest first. */
  CREATED("created_at", "desc", "true"),
  /** Changed last first. */
  UPDATED("updated_at", "desc", "true"),
  /** Soonest due first; only what has a clock. */
  DUE("due_at", "asc", "due_at is not null");

  private final String column;
  private final String direction;
  private final String only;

  TaskSort(String column, String direction, String only) {
    this.column = column;
    this.direction = direction;
    this.only = only;
  }

  /** Where a row is in this order. */
  record Place(Instant at, UUID id) {
    static Place read(Position position) {
      return new Place(position.instant(0), position.id(1));
    }

    List<Object> sortKey() {
      return List.of(at, id);
    }
  }

  Place place(Task task) {
    Instant at =
        switch (this) {
          case CREATED -> task.createdAt();
          case UPDATED -> task.updatedAt();
          case DUE -> Objects.requireNonNull(task.dueAt());
        };
    return new Place(at, task.id());
  }

  String column() {
    return column;
  }

  String order() {
    return " order by " + column + " " + direction + ", id " + direction;
  }

  /** The rows that this order lists. */
  String only() {
    return only;
  }

  /** The rows after {@code (:from, :fromId)}. */
  String after() {
    String than = direction.equals("asc") ? ">" : "<";
    return "(" + column + ", id) " + than + " (:from, :fromId)";
  }
}
