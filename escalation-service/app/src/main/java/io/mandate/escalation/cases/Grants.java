package io.mandate.escalation.cases;

import io.mandate.escalation.api.EscalationEvent.CaseRuled;

/** Who keeps what a ruling lends a coordinator (rule 12). */
public interface Grants {

  /**
   * Keeps it, in the ruling's transaction; a ruling that names no coordinator leaves nothing.
   *
   * @param title of the task
   */
  void grant(CaseRuled ruled, String title);
}
