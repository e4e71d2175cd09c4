package io.mandate.task.directives;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.WorkOfTasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Ordered work that ends with its task. */
@ApplicationScoped
class RevokedWork implements WorkOfTasks {
  private final Directives directives;
  private final DirectiveDeadlines deadlines;

  RevokedWork(Directives directives, DirectiveDeadlines deadlines) {
    this.directives = directives;
    this.deadlines = deadlines;
  }

  @Override
  public List<TaskEvent> revoke(UUID directive, String reason, Moment moment) {
    Directive seen = directives.findById(directive);
    if (seen.isDue(moment.at())) {
      var _ =
          deadlines.apply(directive, Directive::version, new IfMatch("\"" + seen.version() + "\""));
    }
    return directives.locked(directive).revoke(reason, moment);
  }
}
