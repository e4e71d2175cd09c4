package io.mandate.task.tasks.schedule;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.Walk;
import io.mandate.task.tasks.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks through the clocks whenever the heads changed. */
@ApplicationScoped
class VacantClocks implements Walk {
  private final Vacancies vacancies;
  private final Org org;

  VacantClocks(Vacancies vacancies, Org org) {
    this.vacancies = vacancies;
    this.org = org;
  }

  @Override
  public String name() {
    return "vacancies";
  }

  @Override
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public List<UUID> after(UUID id, int limit) {
    return vacancies.unsettledAfter(id, limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    vacancies.settle(ids);
  }

  @Override
  public void arrived() {
    vacancies.settled();
  }

  @Override
  public @Nullable Duration untilNext() {
    return vacancies.isUnsettled() ? Duration.ZERO : null;
  }
}
