package io.mandate.task.tasks;

import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.EscalationEvent.RevisionAsked;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.UUID;

/** What a ruling makes of its task, and of the work that it orders. */
public interface CaseRulings {

  /** Applies the ruling of the task's current case. @return what happened */
  List<TaskEvent> apply(Task task, CaseRuled ruled, Moment moment);

  /** Accepts or refuses a revision of the ruling (rule 10). @return what happened */
  List<TaskEvent> revise(Task task, RevisionAsked asked, Moment moment);

  /** Who coordinates has his powers no more (rule 12). @return what happened */
  List<TaskEvent> leadOver(Task task, UUID mandate, Moment moment);
}
