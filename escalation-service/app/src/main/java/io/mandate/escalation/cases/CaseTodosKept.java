package io.mandate.escalation.cases;

import io.mandate.escalation.todos.Todos;
import io.mandate.platform.reconcile.Check;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody has something to do about each open case, and nobody about one that is closed. */
@ApplicationScoped
class CaseTodosKept implements Check {
  private static final String UNKEPT =
      """
      (select distinct owner from todo
       where source = 'CASE' and owner > :after
         and not exists (
           select from escalation_case c where c.id = todo.owner and c.due_at is not null)
       union
       select c.id from escalation_case c
       where c.due_at is not null and c.id > :after
         and not exists (select from todo where source = 'CASE' and owner = c.id))
      order by 1 limit :most
      """;

  private final Cases cases;
  private final Todos todos;

  CaseTodosKept(Cases cases, Todos todos) {
    this.cases = cases;
    this.todos = todos;
  }

  @Override
  public String name() {
    return "case-todos";
  }

  @Override
  public String finds() {
    return "Nobody has anything to do about an open case, or somebody has about a closed one.";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Slice look(UUID after) {
    return Slice.ofBroken(cases.found(UNKEPT, after, Slice.SIZE));
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    var known = cases.lock(broken);
    var mended = new ArrayList<UUID>();
    for (var id : broken) {
      var one = known.get(id);
      if (one == null || !one.state().open() || !CaseTodos.of(one).isEmpty()) {
        mended.add(id);
      }
    }
    todos.replace(
        Todos.Source.CASE,
        mended,
        known.values().stream().flatMap(one -> CaseTodos.of(one).stream()).toList());
    return mended;
  }
}
