package io.mandate.escalation.appraisals;

import io.mandate.escalation.todos.Todos;
import io.mandate.platform.reconcile.Check;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody has something to do about each open appraisal, and nobody about one that is over. */
@ApplicationScoped
class AppraisalTodosKept implements Check {
  private static final String UNKEPT =
      """
      (select distinct owner from todo
       where source = 'APPRAISAL' and owner > :after
         and not exists (
           select from appraisal a where a.id = todo.owner and a.due_at is not null)
       union
       select a.id from appraisal a
       where a.due_at is not null and a.id > :after
         and not exists (select from todo where source = 'APPRAISAL' and owner = a.id))
      order by 1 limit :most
      """;

  private final Appraisals appraisals;
  private final Todos todos;

  AppraisalTodosKept(Appraisals appraisals, Todos todos) {
    this.appraisals = appraisals;
    this.todos = todos;
  }

  @Override
  public String name() {
    return "appraisal-todos";
  }

  @Override
  public String finds() {
    return "Nobody has anything to do about an open appraisal, or somebody has about one that is"
        + " over.";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Slice look(UUID after) {
    return Slice.ofBroken(appraisals.found(UNKEPT, after, Slice.SIZE));
  }

  /** What there is to do follows from the state alone: of one that is gone or over, nothing. */
  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    var known = appraisals.lock(broken);
    todos.replace(
        Todos.Source.APPRAISAL,
        broken,
        known.stream().flatMap(one -> AppraisalTodos.of(one).stream()).toList());
    return broken;
  }
}
