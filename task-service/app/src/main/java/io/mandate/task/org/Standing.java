package io.mandate.task.org;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the caller himself stands in the org, without what others let him do. */
@ApplicationScoped
public class Standing {
  private final Caller caller;
  private final Org org;

  Standing(Caller caller, Org org) {
    this.caller = caller;
    this.org = org;
  }

  /** The caller's code; empty for who is no person. */
  public String code() {
    return Objects.requireNonNullElse(caller.person(), "");
  }

  public boolean is(String person) {
    return person.equals(caller.person());
  }

  /** The start of the caller's code as a party; nobody's for who is no person. */
  public String asParty() {
    return "person:" + code() + "@";
  }

  /** Whether the caller is one of the party's own people. */
  public boolean belongsTo(String party) {
    return switch (Party.parse(party)) {
      case Party.UnitParty unit -> chart().members(unit.unit()).contains(code());
      case Party.PersonParty one -> is(one.person());
    };
  }

  /** Of these units those that he leads, or stands above: whose people's own tasks he sees too. */
  public Set<String> leads(Set<String> units) {
    return units.stream().filter(this::leads).collect(Collectors.toUnmodifiableSet());
  }

  /** The offices that he holds now. */
  public Set<String> offices() {
    var offices = new TreeSet<String>();
    chart().unitsHeadedBy(code()).forEach(unit -> offices.add(unit + "/HEAD"));
    chart().unitsInChargeOf(code()).forEach(unit -> offices.add(unit + "/IN_CHARGE"));
    return offices;
  }

  private boolean leads(String unit) {
    return code().equals(chart().head(unit))
        || (!code().isEmpty() && chart().isAbove(code(), new Party.UnitParty(unit)));
  }

  private OrgChart chart() {
    return org.now().chart();
  }
}
