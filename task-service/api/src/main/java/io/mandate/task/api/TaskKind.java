package io.mandate.task.api;

/** What a task is: FORMAL states its whole case; a FAVOUR (举手之劳) is free (rules 3, 4). */
public enum TaskKind {
  FORMAL,
  FAVOUR
}
