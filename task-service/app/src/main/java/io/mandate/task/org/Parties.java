package io.mandate.task.org;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether two parties exist, and are of one kind: units, or colleagues of one unit. */
@ApplicationScoped
public class Parties {
  private final Org org;

  Parties(Org org) {
    this.org = org;
  }

  /**
   * Refuses what is no party.
   *
   * @throws Problem {@code invalid-request} for what cannot be read, {@code no-such-party} for who
   *     is not there, or for persons who are no colleagues
   */
  public void check(String requester, String counterpart) {
    Party one = read("requester", requester);
    Party other = read("counterpart", counterpart);
    requireThere("requester", one);
    requireThere("counterpart", other);
    boolean persons = one instanceof Party.PersonParty;
    boolean colleagues = other instanceof Party.PersonParty && one.unit().equals(other.unit());
    if (persons != other instanceof Party.PersonParty || (persons && !colleagues)) {
      throw Problem.of(OrgProblems.NO_SUCH_PARTY)
          .with("party", counterpart)
          .violation("body.counterpart", "not-colleagues");
    }
  }

  /**
   * Refuses what is no unit now.
   *
   * @param field of the body that names it
   */
  public void checkUnit(String field, String code) {
    Party read = read(field, code);
    requireThere(field, read);
    if (read instanceof Party.PersonParty) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body." + field, "no-unit");
    }
  }

  /** Refuses who has no post in the unit whose task it is; a person party has nobody else. */
  public void requireColleague(String field, String person, String party) {
    boolean colleague =
        switch (Party.parse(party)) {
          case Party.UnitParty unit -> org.now().chart().members(unit.unit()).contains(person);
          case Party.PersonParty one -> one.person().equals(person);
        };
    if (!colleague) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("body." + field, "not-of-the-unit");
    }
  }

  /** Refuses who has no post anywhere. */
  public void requireKnown(String field, String person) {
    if (org.now().chart().unitsOf(person).isEmpty()) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("body." + field, "no-such-person");
    }
  }

  private void requireThere(String field, Party party) {
    OrgChart chart = org.now().chart();
    boolean there =
        switch (party) {
          case Party.UnitParty unit -> chart.hasUnit(unit.unit());
          case Party.PersonParty person ->
              chart.hasUnit(person.unit())
                  && chart.members(person.unit()).contains(person.person());
        };
    if (!there) {
      throw Problem.of(OrgProblems.NO_SUCH_PARTY)
          .with("party", party.code())
          .violation("body." + field, "no-such-party");
    }
  }

  private static Party read(String field, String code) {
    try {
      return Party.parse(code);
    } catch (IllegalArgumentException _) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body." + field, "party-form");
    }
  }
}
