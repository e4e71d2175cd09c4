package io.mandate.escalation.cases.kafka;

import io.mandate.escalation.appraisals.WorkNews;
import io.mandate.escalation.cases.Intake;
import io.mandate.escalation.cases.Intakes;
import io.mandate.escalation.mandates.WorkEnds;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.events.EventTypes;
import io.mandate.platform.events.UnreadableEvent;
import io.mandate.platform.inbox.EventStream;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.WishMade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens cases, takes wishes, keeps the to-dos of tasks, and passes on how work went and ended. */
@ApplicationScoped
class TaskEvents implements EventStream {
  private static final EventTypes<TaskEvent> TYPES = EventTypes.of(TaskEvent.class);

  private final Intakes intakes;
  private final WorkNews work;
  private final WorkEnds ends;
  private final Org org;
  private @Nullable Intake intake;

  TaskEvents(Intakes intakes, WorkNews work, WorkEnds ends, Org org) {
    this.intakes = intakes;
    this.work = work;
    this.ends = ends;
    this.org = org;
  }

  @Override
  public String topic() {
    return TaskEvent.TOPIC;
  }

  @Override
  public String group() {
    return "escalation-service";
  }

  @Override
  public Set<String> types() {
    return TYPES.names();
  }

  @Override
  public long basisReached() {
    return org.version();
  }

  @Override
  public void prepare(List<EventEnvelope> batch) {
    var ids = new LinkedHashSet<UUID>();
    for (var envelope : batch) {
      var id = caseOf(envelope);
      if (id != null) {
        ids.add(id);
      }
    }
    intake = intakes.begin(ids);
    work.begin();
    ends.begin();
  }

  @Override
  public void apply(EventEnvelope envelope) {
    var event = TYPES.read(envelope);
    current().hear(event);
    work.hear(event);
    ends.hear(event);
  }

  @Override
  public void finish() {
    intakes.write(current());
    work.write();
    ends.write();
  }

  private Intake current() {
    if (intake == null) {
      throw new IllegalStateException("an event came before its batch was prepared");
    }
    return intake;
  }

  /** What cannot be read is told when it is applied, where it parks that event alone. */
  private static @Nullable UUID caseOf(EventEnvelope envelope) {
    try {
      return switch (envelope.type()) {
        case "TaskUnresolved" -> EventJson.read(envelope.data(), TaskUnresolved.class).caseId();
        case "WishMade" -> EventJson.read(envelope.data(), WishMade.class).caseId();
        case String _ -> null;
      };
    } catch (UnreadableEvent _) {
      return null;
    }
  }
}
