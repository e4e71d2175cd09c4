package io.mandate.escalation.appraisals;

import io.mandate.platform.reconcile.Check;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The due date by which an appraisal's clock is found is that of its state (rule 23). */
@ApplicationScoped
class StrayAppraisalClocks implements Check {
  private static final String STRAY =
      """
      select id from (
        select id, due_at, state #>> '{clock,at}' as due from appraisal
        where due_at is not null and id > :after) as open
      where case when pg_input_is_valid(due, 'timestamptz')
        then abs(extract(epoch from due_at - cast(due as timestamptz))) > 1 else true end
      order by id limit :most
      """;

  private final Appraisals appraisals;

  StrayAppraisalClocks(Appraisals appraisals) {
    this.appraisals = appraisals;
  }

  @Override
  public String name() {
    return "appraisals-with-stray-clock";
  }

  @Override
  public String finds() {
    return "An appraisal's clock would fire at another time than its state says.";
  }

  @Override
  public Slice look(UUID after) {
    return Slice.ofBroken(appraisals.found(STRAY, after, Slice.SIZE));
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    return appraisals.lock(broken).stream().filter(Appraisal::rewind).map(Appraisal::id).toList();
  }
}
