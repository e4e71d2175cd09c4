package io.mandate.task.records;

import io.mandate.task.api.TaskKind;

/**
 * How often something happened on the tasks asked of a unit, as the timelines tell it.
 *
 * @param type of the event
 * @param cause of a TaskUnresolved; empty else
 * @param named the unit was the one that was silent or late
 * @param unevidenced of a TaskConfirmed: without evidence for every criterion
 * @param own the unit's own part, not the requester's
 * @param tasks on how many tasks
 * @param times how often in all
 */
record Happening(
    TaskKind kind,
    String type,
    String cause,
    boolean named,
    boolean unevidenced,
    boolean own,
    long tasks,
    long times) {

  boolean is(TaskKind other, String event) {
    return kind == other && type.equals(event) && own;
  }
}
