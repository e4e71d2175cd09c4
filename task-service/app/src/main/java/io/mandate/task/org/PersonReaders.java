package io.mandate.task.org;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sees what is added up about a person: himself and his superior line (rule 19). */
@ApplicationScoped
public class PersonReaders {
  private final Org org;
  private final Standing standing;
  private final Authority authority;

  PersonReaders(Org org, Standing standing, Authority authority) {
    this.org = org;
    this.standing = standing;
    this.authority = authority;
  }

  /** The caller as the record of looks names him: a person, or the role that reads all. */
  public String caller() {
    return standing.code().isEmpty() ? "role:auditor" : standing.code();
  }

  /** The caller is he, stands above him in one of his units, or reads all; else 404. */
  public void require(String person) {
    if (!standing.is(person) && !authority.readsAll() && !isAbove(person)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
  }

  /** The caller is he, or reads all; else 404. */
  public void requireHimself(String person) {
    if (!standing.is(person) && !authority.readsAll()) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
  }

  private boolean isAbove(String person) {
    OrgChart chart = org.now().chart();
    String caller = standing.code();
    return !caller.isEmpty()
        && chart.unitsOf(person).stream()
            .map(unit -> Party.parse("person:" + person + "@" + unit))
            .anyMatch(party -> chart.isAbove(caller, party));
  }
}
