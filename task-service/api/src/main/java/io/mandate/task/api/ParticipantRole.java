package io.mandate.task.api;

/** In what way a person takes part in a task beside the heads who answer for it. */
public enum ParticipantRole {
  /** 转办: handles it for his unit, whose head stays answerable. */
  HANDLER,
  /** 协办: helps. */
  CO_HANDLER,
  /** 抄送: reads. */
  COPY
}
