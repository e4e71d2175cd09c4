package io.mandate.escalation.cases;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.outbox.Restatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says every open case again; of a closed one task-service hears the outcome when it asks. */
@ApplicationScoped
class CaseRestatement implements Restatement {
  private static final UUID FIRST = new UUID(0, 0);

  private final Cases cases;
  private final Repetition repetition;
  private final Org org;

  CaseRestatement(Cases cases, Repetition repetition, Org org) {
    this.cases = cases;
    this.repetition = repetition;
    this.org = org;
  }

  @Override
  public @Nullable String restate(int epoch, @Nullable String after, int limit) {
    var ids = cases.openAfter(after == null ? FIRST : UUID.fromString(after), limit);
    repetition.say(cases.lock(ids).values(), org.now().chart().version());
    return ids.size() < limit ? null : ids.getLast().toString();
  }
}
