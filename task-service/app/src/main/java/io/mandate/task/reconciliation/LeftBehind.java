package io.mandate.task.reconciliation;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.reconcile.Check;
import io.mandate.task.tasks.Reorganisation;
import io.mandate.task.tasks.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Tasks have followed the org as it stands. They do so when it changes; here it is seen that none
 * was missed, as one that was being filed on the old org meanwhile.
 */
@ApplicationScoped
class LeftBehind implements Check {
  private final Reorganisation reorganisation;
  private final Vacancies vacancies;
  private final Org org;

  LeftBehind(Reorganisation reorganisation, Vacancies vacancies, Org org) {
    this.reorganisation = reorganisation;
    this.vacancies = vacancies;
    this.org = org;
  }

  @Override
  public String name() {
    return "tasks-left-behind-by-org";
  }

  @Override
  public String finds() {
    return "A task's parties are no peers, or its clock names an empty office or a former head.";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public Slice look(UUID after) {
    return Slice.ofBroken(reorganisation.leftBehind(after, Slice.SIZE));
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    var mended = new ArrayList<>(reorganisation.settle(broken));
    mended.addAll(vacancies.settle(broken));
    return mended;
  }
}
