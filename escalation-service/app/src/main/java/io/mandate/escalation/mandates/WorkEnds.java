package io.mandate.escalation.mandates;

import io.mandate.escalation.api.Lending.EndedBy;
import io.mandate.task.api.OrderChange.DirectiveRevoked;
import io.mandate.task.api.OrderedWork.DirectiveClosed;
import io.mandate.task.api.TaskEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Of a batch of what task-service said: whose work ended, and with it the mandates. Used by one
 * thread, begun anew in each transaction.
 */
@ApplicationScoped
public class WorkEnds {
  private final MandateLife life;
  private final Map<UUID, EndedBy> ended = new LinkedHashMap<>();

  WorkEnds(MandateLife life) {
    this.life = life;
  }

  /** Forgets an earlier try. */
  public void begin() {
    ended.clear();
  }

  /** Takes one event. */
  public void hear(TaskEvent event) {
    if (event instanceof DirectiveClosed) {
      ended.put(event.taskId(), EndedBy.DIRECTIVE_CLOSED);
    } else if (event instanceof DirectiveRevoked) {
      ended.put(event.taskId(), EndedBy.DIRECTIVE_REVOKED);
    }
  }

  /** Ends what was gathered. */
  public void write() {
    life.endWithWork(ended);
  }
}
