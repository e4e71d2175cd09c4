package io.mandate.task.org;

import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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

  /** Who does it for himself, for the record (rule 21). */
  public Actor actor() {
    return actor(null);
  }

  private Actor actor(@Nullable String onBehalfOf) {
    String system = caller.has(Role.SYSTEM) ? caller.principal() : null;
    return new Actor(person(), onBehalfOf, system);
  }

  /** Reads everything: no units restrict what it sees. */
  public boolean readsAll() {
    return caller.has(Role.AUDITOR);
  }

  /** The units whose work the caller sees; none for who is nobody in the organisation. */
  public Set<String> visibleUnits() {
    String person = caller.person();
    return person == null ? Set.of() : new Proxy(chart(), person).visibleUnits(org.now());
  }

  /** The units whose drafts the caller sees: his own, and those of who let him file or read. */
  public Set<String> ownUnits() {
    String person = caller.person();
    return person == null ? Set.of() : new Proxy(chart(), person).draftingUnits();
  }

  /** Whether the caller sees what concerns these parties, by himself or for another. */
  public boolean reads(Collection<String> parties) {
    String person = caller.person();
    return readsAll()
        || (person != null
            && new Proxy(chart(), person).reads(parties.stream().map(Party::parse).toList()));
  }

  /** Whether the caller may draft for the party (rule 4), or reads its drafts, or reads all. */
  public boolean readsDrafts(String party) {
    String person = caller.person();
    return readsAll()
        || (person != null && new Proxy(chart(), person).readsDrafts(Party.parse(party)));
  }

  /** A member may draft for his unit, a person for himself, and who holds FILE (rule 4). */
  public Actor requireDraft(String party) {
    Party whose = Party.parse(party);
    String person = caller.person();
    return person != null && new Proxy(chart(), person).belongs(whose)
        ? actor()
        : acting(chart().answererOf(whose), Scope.FILE, party);
  }

  /** Only who answers for the party, or acts for him in this scope. */
  public Actor requireAnswer(String party, Scope scope) {
    return acting(chart().answererOf(Party.parse(party)), scope, party);
  }

  /**
   * The same on a task with another party. The heads between it and their shared superior may
   * answer for it (rule 9); through a delegation nobody acts on one side who could act on the other
   * (rule 14).
   */
  public Actor requireAnswer(String party, Scope scope, String other) {
    Party whose = Party.parse(party);
    String person = caller.person();
    if (person != null
        && scope == Scope.ANSWER
        && new HeadsBetween(chart(), whose, Party.parse(other)).include(person)) {
      String answerer = chart().answererOf(whose);
      return actor(person.equals(answerer) ? null : answerer);
    }
    Actor actor = requireAnswer(party, scope);
    if (actor.onBehalfOf() != null
        && new Proxy(chart(), actor.by()).mayActFor(Party.parse(other), Scope.ANSWER)) {
      throw Problem.of(OrgProblems.BOTH_SIDES).with("party", other);
    }
    return actor;
  }

  /** Whether the caller answers for the party, or acts for him who does in this scope. */
  public boolean answers(String party, Scope scope) {
    String person = caller.person();
    return person != null && new Proxy(chart(), person).mayActFor(Party.parse(party), scope);
  }

  /** A person above all of these, who answers for none. @return his nearest office */
  public String requireSuperior(Collection<String> parties) {
    List<Party> all = parties.stream().map(Party::parse).toList();
    String person = caller.person();
    Superior superior = person == null ? null : chart().asSuperior(person, all);
    if (superior == null) {
      throw Problem.of(OrgProblems.NOT_ABOVE).with("parties", String.join(", ", parties));
    }
    return superior.office().code();
  }

  /**
   * Who answers for the party, or acts for him; of a unit without a head the first above it too
   * (rule 24). Who stands above the party may judge it, and so does not work for it by delegation.
   */
  public Actor requireWork(String party) {
    Party whose = Party.parse(party);
    String answerer = chart().answererOf(whose);
    Actor actor = acting(answerer == null ? firstAbove(whose) : answerer, Scope.ANSWER, party);
    if (actor.onBehalfOf() != null && chart().isAbove(actor.by(), whose)) {
      throw Problem.of(OrgProblems.BOTH_SIDES).with("party", party);
    }
    return actor;
  }

  /**
   * The holder of the judge's office, or who acts for him, unless it is the work of one of them, or
   * such as a delegate could have done for its party (rule 14).
   */
  public Actor requireJudgement(@Nullable String office, String party) {
    String person = caller.person();
    requireNotOwn(person, party);
    String holder = office == null ? null : chart().holder(Office.parse(office));
    Actor actor = acting(holder, Scope.JUDGE, () -> notYoursBut(String.valueOf(office)));
    if (actor.onBehalfOf() != null) {
      requireNotOwn(actor.onBehalfOf(), party);
      if (new Proxy(chart(), actor.by()).mayActFor(Party.parse(party), Scope.ANSWER)) {
        throw Problem.of(OrgProblems.OWN_WORK).with("party", party);
      }
    }
    return actor;
  }

  private void requireNotOwn(@Nullable String person, String party) {
    if (person != null && person.equals(chart().answererOf(Party.parse(party)))) {
      throw Problem.of(OrgProblems.OWN_WORK).with("party", party);
    }
  }

  private Actor acting(@Nullable String holder, Scope scope, String party) {
    return acting(holder, scope, () -> notYours(party));
  }

  /** The caller as the holder himself, or as who acts for him in this scope ("X for Y"). */
  private Actor acting(@Nullable String holder, Scope scope, Supplier<Problem> otherwise) {
    String person = caller.person();
    if (person == null || holder == null || !new Proxy(chart(), person).mayActFor(holder, scope)) {
      throw otherwise.get();
    }
    return actor(person.equals(holder) ? null : holder);
  }

  /**
   * Who coordinates, by a power that this office lent him: himself alone, since it is not lent on,
   * and nobody's own work (rules 12, 14).
   */
  public Actor requireLent(@Nullable String coordinator, String party, String lender) {
    requireNotOwn(caller.person(), party);
    if (coordinator == null || !holds(coordinator)) {
      throw notYoursBut(String.valueOf(coordinator));
    }
    return lent(lender);
  }

  /** The caller, for the holder of the office that lent him a power (rule 12). */
  public Actor lent(String lender) {
    return actor(chart().holder(Office.parse(lender)));
  }

  /** The caller holds this office himself. */
  public boolean holds(String office) {
    String person = caller.person();
    return person != null && new Proxy(chart(), person).holds(Office.parse(office));
  }

  /** The office's holder, or one of his superiors: the work is his office's (rule 11). */
  public Actor requireOwner(String office) {
    if (!owns(office)) {
      throw notYoursBut(office);
    }
    return actor();
  }

  /** Whether the caller holds the office, or stands above it (rule 11). */
  public boolean owns(String office) {
    String person = caller.person();
    return person != null && new Proxy(chart(), person).owns(Office.parse(office));
  }

  private @Nullable String firstAbove(Party party) {
    return chart().chain(party).places().stream()
        .findFirst()
        .map(place -> place.person())
        .orElse(null);
  }

  private Problem notYours(String party) {
    return notYoursBut(new ChartFooting(chart()).answering(party));
  }

  private static Problem notYoursBut(String who) {
    return Problem.of(OrgProblems.NOT_YOURS).with("who", who);
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
