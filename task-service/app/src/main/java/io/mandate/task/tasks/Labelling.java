package io.mandate.task.tasks;

import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Labels help people find tasks: either side's people set them, and they change no terms. */
@ApplicationScoped
public class Labelling {
  private final Tasks tasks;
  private final Readers readers;
  private final Sides sides;
  private final Moments moments;
  private final Chronicle chronicle;

  Labelling(Tasks tasks, Readers readers, Sides sides, Moments moments, Chronicle chronicle) {
    this.tasks = tasks;
    this.readers = readers;
    this.sides = sides;
    this.moments = moments;
    this.chronicle = chronicle;
  }

  /** What is put on record. */
  record Labelled(Map<String, String> labels) {}

  /** Replaces all labels; the task's version stays. */
  public Task label(UUID id, Map<String, String> labels) {
    Task task = readers.require(id);
    Moment moment = moments.by(sides.member(task.facts()));
    tasks.lock(task);
    if (!task.labels().equals(labels)) {
      task.label(labels);
      Telling telling = new Telling(moment.org());
      telling.record(
          task, "TaskLabelled", moment.actor(), moment.at(), new Labelled(task.labels()));
      chronicle.write(telling);
    }
    return task;
  }
}
