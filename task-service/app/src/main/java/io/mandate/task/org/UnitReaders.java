package io.mandate.task.org;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who sees what is added up about a unit: itself and its superior line (rule 19). */
@ApplicationScoped
public class UnitReaders {
  private final Org org;
  private final Authority authority;

  UnitReaders(Org org, Authority authority) {
    this.org = org;
    this.authority = authority;
  }

  /** The caller sees it, else 404; so does what is no unit. */
  public void require(String unit) {
    if (!org.now().chart().hasUnit(unit) || !authority.reads(List.of(unit))) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
  }
}
