package io.mandate.escalation.cases;

import io.mandate.platform.reconcile.Check;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The due date by which a case's clock is found is that of its state (rule 23). */
@ApplicationScoped
class StrayCaseClocks implements Check {
  private static final String STRAY =
      """
      select id from (
        select id, due_at, state #>> '{clock,at}' as due from escalation_case
        where due_at is not null and id > :after) as open
      where case when pg_input_is_valid(due, 'timestamptz')
        then abs(extract(epoch from due_at - cast(due as timestamptz))) > 1 else true end
      order by id limit :most
      """;

  private final Cases cases;

  StrayCaseClocks(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String name() {
    return "cases-with-stray-clock";
  }

  @Override
  public String finds() {
    return "A case's clock would fire at another time than its state says.";
  }

  @Override
  public Slice look(UUID after) {
    return Slice.ofBroken(cases.found(STRAY, after, Slice.SIZE));
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    return cases.lock(broken).values().stream().filter(Case::rewind).map(Case::id).toList();
  }
}
