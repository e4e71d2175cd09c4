package io.mandate.escalation.mandates;

/** What can happen to a mandate. */
enum MandateMove {
  /** Who lent it, or stands above him, takes it back. */
  REVOCATION,
  /** Its date passes. */
  DATE,
  /** The work that it was for is closed or revoked. */
  END_OF_WORK
}
