package io.mandate.task.tasks;

/** The states' names in contracts and lists. */
public enum Status {
  DRAFT(false),
  OPEN(false),
  COUNTERED(false),
  INCOMPLETE(false),
  DECLINED(false),
  AGREED(false),
  DELIVERED(false),
  ESCALATED(false),
  RETURNED(false),
  DIRECTED(false),
  DONE(true),
  CLOSED(true),
  DISMISSED(true),
  WITHDRAWN(true),
  LAPSED(true),
  MOVED_TO_LINE(true),
  ANNULLED(true);

  private final boolean last;

  Status(boolean last) {
    this.last = last;
  }

  /** Nothing ever follows. */
  public boolean isFinal() {
    return last;
  }
}
