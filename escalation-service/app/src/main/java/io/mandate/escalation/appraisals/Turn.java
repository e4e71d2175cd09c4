package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Appraising;
import java.util.List;

/** What one move did to an appraisal: its new state and what goes on record of it. */
record Turn(Appraisal subject, List<Appraising> events) {
  Turn {
    events = List.copyOf(events);
  }
}
