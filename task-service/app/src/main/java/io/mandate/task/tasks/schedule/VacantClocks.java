package io.mandate.task.tasks.schedule;

import io.mandate.platform.sweep.DueWork;
import io.mandate.task.tasks.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks through the clocks whenever the heads changed. */
@ApplicationScoped
class VacantClocks implements DueWork {
  private final Vacancies vacancies;

  VacantClocks(Vacancies vacancies) {
    this.vacancies = vacancies;
  }

  @Override
  public String name() {
    return "vacancies";
  }

  @Override
  public int sweep(int limit) {
    return vacancies.settle(limit);
  }

  @Override
  public @Nullable Duration untilNext() {
    return vacancies.isUnsettled() ? Duration.ZERO : null;
  }
}
