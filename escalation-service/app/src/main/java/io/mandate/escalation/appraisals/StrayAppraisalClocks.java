package io.mandate.escalation.appraisals;

import io.mandate.platform.reconcile.Check;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The due date by which an appraisal's clock is found is that of its state (rule 23). */
@ApplicationScoped
class StrayAppraisalClocks implements Check {
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
    return Slice.ofBroken(appraisals.strayed(after, Slice.SIZE));
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    return appraisals.lock(broken).stream().filter(Appraisal::rewind).map(Appraisal::id).toList();
  }
}
