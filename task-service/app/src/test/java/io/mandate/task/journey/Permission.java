package io.mandate.task.journey;

/** What an operation answers to a kind of caller. */
enum Permission {
  ALLOWED,
  REFUSED,
  NOT_FOUND
}
