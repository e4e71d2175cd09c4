package io.mandate.task.api;

/** What a unit put in for another (rule 18). */
public enum ContributionKind {
  WORK,
  ADVICE,
  DATA,
  EQUIPMENT,
  OTHER
}
