package io.mandate.task.api;

/** What a party may wish while the case decides (rule 20). */
public enum Wish {
  ACCEPTANCE,
  DELIVERY,
  CONFIRMATION,
  WITHDRAWAL,
  ANNULMENT
}
