package io.mandate.local;

/** The three services; each has a database named like itself. */
public enum Service {
  HIERARCHY,
  TASK,
  ESCALATION;

  /** As in {@code task}: the name of its database. */
  public String database() {
    return switch (this) {
      case HIERARCHY -> "hierarchy";
      case TASK -> "task";
      case ESCALATION -> "escalation";
    };
  }

  /** As in {@code task-service}: its folder in the project, and its name for people. */
  public String title() {
    return database() + "-service";
  }

  /** The port it listens on where nothing else is said. */
  public int usualPort() {
    return switch (this) {
      case HIERARCHY -> 8081;
      case TASK -> 8082;
      case ESCALATION -> 8083;
    };
  }
}
