package io.mandate.task.org;

import io.mandate.hierarchy.api.Capacity;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Place;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.replica.OrgView;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person with what others let him do for them now. One step only: what was delegated to him he
 * cannot pass on (rules 4, 14, 21). Who rules, judges or reads for another sees what that one sees;
 * who files or answers for him sees what that one answers for.
 */
record Proxy(OrgChart chart, String person) {

  /** He is the one, or acts for him in this scope. */
  boolean mayActFor(String holder, Scope scope) {
    return person.equals(holder) || chart.actsFor(person, scope).contains(holder);
  }

  /** He answers for the party, or acts in this scope for who does. */
  boolean mayActFor(Party party, Scope scope) {
    String answerer = chart.answererOf(party);
    return answerer != null && mayActFor(answerer, scope);
  }

  /** He holds the office himself: what is lent to it he does not lend on (rule 12). */
  boolean holds(Office office) {
    return person.equals(chart.holder(office));
  }

  /** He holds the office, or stands above it; nobody is above an arbiter's (rule 11). */
  boolean owns(Office office) {
    return holds(office) || (office.capacity() != Capacity.ARBITER && isAbove(office));
  }

  private boolean isAbove(Office office) {
    List<String> chain =
        chart.chain(Party.unit(office.unit())).places().stream().map(Place::person).toList();
    return chain.subList(chain.indexOf(chart.holder(office)) + 1, chain.size()).contains(person);
  }

  /** He belongs to the unit, or is the person. */
  boolean belongs(Party party) {
    return belongs(person, party);
  }

  boolean reads(Collection<Party> parties) {
    return eyes(Scope.RULE, Scope.JUDGE, Scope.READ).stream().anyMatch(eye -> sees(eye, parties))
        || parties.stream().anyMatch(party -> handles(chart.answererOf(party)));
  }

  boolean readsDrafts(Party party) {
    return eyes(Scope.FILE, Scope.READ).stream().anyMatch(eye -> belongs(eye, party));
  }

  /** Units some of whose work he may see; each row is looked at again. */
  Set<String> visibleUnits(OrgView view) {
    var units = new LinkedHashSet<String>();
    eyes(Scope.RULE, Scope.JUDGE, Scope.READ).forEach(eye -> units.addAll(view.visibleTo(eye)));
    eyes(Scope.FILE, Scope.ANSWER).forEach(eye -> units.addAll(chart.unitsOf(eye)));
    eyes(Scope.FILE, Scope.ANSWER).forEach(eye -> units.addAll(chart.unitsHeadedBy(eye)));
    return units;
  }

  Set<String> draftingUnits() {
    var units = new HashSet<String>();
    eyes(Scope.FILE, Scope.READ).forEach(eye -> units.addAll(chart.unitsOf(eye)));
    return units;
  }

  private Set<String> eyes(Scope... scopes) {
    var eyes = new LinkedHashSet<String>();
    eyes.add(person);
    for (Scope scope : scopes) {
      eyes.addAll(chart.actsFor(person, scope));
    }
    return eyes;
  }

  private boolean handles(@Nullable String answerer) {
    return answerer != null
        && (mayActFor(answerer, Scope.FILE) || mayActFor(answerer, Scope.ANSWER));
  }

  /** By a post in one of them, from above one, or as the arbiter between them. */
  private boolean sees(String eye, Collection<Party> parties) {
    return parties.stream().anyMatch(party -> belongs(eye, party) || chart.isAbove(eye, party))
        || (!chart.arbitrations(eye).isEmpty() && chart.asSuperior(eye, parties) != null);
  }

  private boolean belongs(String one, Party party) {
    return switch (party) {
      case Party.UnitParty unit -> chart.members(unit.unit()).contains(one);
      case Party.PersonParty member -> member.person().equals(one);
    };
  }
}
