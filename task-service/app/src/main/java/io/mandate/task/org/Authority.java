package io.mandate.task.org;

import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, from the org alone, on reads too. Who may not even see a thing gets 404; who
 * sees it but may not do it, 403 {@code not-yours-to-do} with the office that may.
 */
@ApplicationScoped
public class Authority {
  private final Caller caller;
  private final Org org;

  Authority(Caller caller, Org org) {
    this.caller = caller;
    this.org = org;
  }

  /** Who does it, for the record (rule 21). */
  public Actor actor() {
    String system = caller.has(Role.SYSTEM) ? caller.principal() : null;
    return new Actor(person(), null, system);
  }

  /** Reads everything: no units restrict what it sees. */
  public boolean readsAll() {
    return caller.has(Role.AUDITOR);
  }

  /** The units whose work the caller sees; none for who is nobody in the organisation. */
  public Set<String> visibleUnits() {
    String person = caller.person();
    return person == null ? Set.of() : org.now().visibleTo(person);
  }

  /** The units in which the caller has a post: whose drafts he sees. */
  public Set<String> ownUnits() {
    String person = caller.person();
    return person == null ? Set.of() : chart().unitsOf(person);
  }

  /** Whether the caller sees what concerns any of these parties: its own people, and its chain. */
  public boolean reads(Collection<String> parties) {
    String person = caller.person();
    return readsAll()
        || (person != null && parties.stream().map(Party::parse).anyMatch(sees(person)));
  }

  private java.util.function.Predicate<Party> sees(String person) {
    return party -> belongs(person, party) || chart().isAbove(person, party);
  }

  /** Sees it, or finds nothing. */
  public void requireRead(Collection<String> parties) {
    if (!reads(parties)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
  }

  /** Whether the caller belongs to the party and so may draft for it (rule 4), or reads all. */
  public boolean readsDrafts(String party) {
    String person = caller.person();
    return readsAll() || (person != null && belongs(person, Party.parse(party)));
  }

  /** A member may draft for his unit, a person for himself (rule 4). */
  public void requireDraft(String party) {
    String person = caller.person();
    if (person == null || !belongs(person, Party.parse(party))) {
      throw notYours(party);
    }
  }

  /** Only who answers for the party. */
  public void requireAnswer(String party) {
    String answerer = chart().answererOf(Party.parse(party));
    if (answerer == null || !answerer.equals(caller.person())) {
      throw notYours(party);
    }
  }

  /** Who answers for the party; of a unit without a head the first above it too (rule 24). */
  public void requireWork(String party) {
    Party whose = Party.parse(party);
    String answerer = chart().answererOf(whose);
    String first = answerer == null ? firstAbove(whose) : answerer;
    if (first == null || !first.equals(caller.person())) {
      throw notYours(party);
    }
  }

  /** The holder of the judge's office, unless it is his own work (rule 14). */
  public void requireJudgement(@Nullable String office, String party) {
    String person = caller.person();
    if (person != null && person.equals(chart().answererOf(Party.parse(party)))) {
      throw Problem.of(OrgProblems.OWN_WORK).with("party", party);
    }
    String holder = office == null ? null : chart().holder(Office.parse(office));
    if (holder == null || !holder.equals(person)) {
      throw Problem.of(OrgProblems.NOT_YOURS).with("who", String.valueOf(office));
    }
  }

  private @Nullable String firstAbove(Party party) {
    return chart().chain(party).places().stream()
        .findFirst()
        .map(place -> place.person())
        .orElse(null);
  }

  private Problem notYours(String party) {
    return Problem.of(OrgProblems.NOT_YOURS)
        .with("who", new ChartFooting(org.now().chart()).answering(party));
  }

  private boolean belongs(String person, Party party) {
    return switch (party) {
      case Party.UnitParty unit -> chart().members(unit.unit()).contains(person);
      case Party.PersonParty one -> one.person().equals(person);
    };
  }

  private String person() {
    String person = caller.person();
    if (person == null) {
      throw Problem.of(PlatformProblems.FORBIDDEN);
    }
    return person;
  }

  private OrgChart chart() {
    return org.now().chart();
  }
}
