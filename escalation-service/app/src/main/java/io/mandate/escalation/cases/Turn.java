package io.mandate.escalation.cases;

import java.util.List;

/** What one move did to a case: its new state and the facts that go on record. */
record Turn(Case subject, List<Fact> facts) {
  Turn {
    facts = List.copyOf(facts);
  }
}
