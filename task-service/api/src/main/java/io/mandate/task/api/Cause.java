package io.mandate.task.api;

/** Why a task is unresolved (rule 7). */
public enum Cause {
  IGNORED,
  DECLINED,
  DEADLOCKED,
  OVERDUE,
  DISPUTED,
  JOINT,
  VACANT,
  PETITIONED,
  TAKEN_UP
}
