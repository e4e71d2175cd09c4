package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one place of this service that says who may do what; everything comes from the org. */
@ApplicationScoped
public class Authority {
  private final Caller caller;
  private final Org org;

  Authority(Caller caller, Org org) {
    this.caller = caller;
    this.org = org;
  }

  boolean mayRead(Case subject) {
    if (caller.has(Role.AUDITOR)) {
      return true;
    }
    if (caller.has(Role.ORG_ADMIN) && subject.state() instanceof Stalled) {
      return true;
    }
    var person = caller.person();
    return person != null
        && eyes(person, subject).stream().anyMatch(eye -> readers().mayRead(eye, subject));
  }

  /** 404 for whoever may not even know that it is there. */
  Case requireReadable(Case subject) {
    if (!mayRead(subject)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return subject;
  }

  boolean mayHear(String side, Case subject) {
    var person = caller.person();
    return caller.has(Role.AUDITOR)
        || person != null
            && eyes(person, subject).stream()
                .anyMatch(eye -> readers().mayHear(eye, side, subject));
  }

  /** Who has to weigh both sides: the holder of the adjudicator's office; auditors look on. */
  boolean mayWeigh(Case subject) {
    var person = caller.person();
    return caller.has(Role.AUDITOR)
        || person != null
            && eyes(person, subject).stream().anyMatch(eye -> readers().holdsOffice(eye, subject));
  }

  boolean mayHear(Inquiry inquiry, Case subject) {
    return inquiry.to().stream().anyMatch(side -> mayHear(side, subject));
  }

  /**
   * Who rules, by which office: the holder of the office that has the case, or who holds his
   * delegation and is impartial (rule 8). When it is STALLED: who had it last, unless he recused
   * himself, or a person above all parties who has not let it pass (rule 16).
   *
   * @param move what he wants to do
   */
  Superior requireAdjudicator(Case subject, String move) {
    var person = requirePerson();
    if (!subject.state().open() && readers().holdsOffice(person, subject)) {
      throw CaseProblems.illegalMove(move, subject.state().name());
    }
    var own = adjudicating(person, subject);
    return own == null ? requireDelegator(person, subject) : own;
  }

  private Superior requireDelegator(String person, Case subject) {
    for (var principal : org.now().chart().actsFor(person, Scope.RULE)) {
      if (adjudicating(principal, subject) instanceof Superior by) {
        if (new Delegate(org.now(), person).impartial(subject)) {
          return by;
        }
        throw Problem.of(CaseProblems.DELEGATE_NOT_IMPARTIAL).with("principal", principal);
      }
    }
    throw Problem.of(CaseProblems.NOT_YOUR_CASE);
  }

  /** The office by which the person himself has the case; null when he has it by none. */
  private @Nullable Superior adjudicating(String person, Case subject) {
    var bench = subject.state().bench();
    if (bench != null && person.equals(bench.person()) && holds(bench) && !bench.recused()) {
      return bench.superior();
    }
    var passed = bench != null && bench.letPass().contains(person);
    return subject.state() instanceof Stalled && !passed
        ? org.now().chart().asSuperior(person, subject.dossier().parties())
        : null;
  }

  private boolean holds(Bench bench) {
    return bench.person().equals(org.now().chart().holder(bench.superior().office()));
  }

  Speaker requireSpeaker(Case subject, @Nullable String side) {
    return Speaker.of(new Delegate(org.now(), requirePerson()), subject, side);
  }

  /** The one side that the caller acts for: its answerer, or a head in between (rule 9). */
  Speaker requireSide(Case subject) {
    return Speaker.acting(new Delegate(org.now(), requirePerson()), subject);
  }

  /** To-dos are read by whose they are, by role as by person, and by auditors. */
  public void requireTodosOf(@Nullable String person, @Nullable Role role) {
    var own = person != null && person.equals(caller.person());
    var held = role != null && caller.has(role);
    if (!own && !held && !caller.has(Role.AUDITOR)) {
      throw Problem.of(CaseProblems.NOT_YOUR_TODOS);
    }
  }

  /** Whose powers count; what is nobody's in the organisation changes nothing. */
  public String requirePerson() {
    var person = caller.person();
    if (person == null) {
      throw Problem.of(PlatformProblems.FORBIDDEN);
    }
    return person;
  }

  public boolean readsAll() {
    return caller.has(Role.AUDITOR);
  }

  boolean readsStalled() {
    return caller.has(Role.ORG_ADMIN);
  }

  public @Nullable String person() {
    return caller.person();
  }

  /** Himself, and all he acts for: whose cases his lists may hold. */
  Set<String> everybody() {
    var person = caller.person();
    return person == null ? Set.of() : new Delegate(org.now(), person).everybody();
  }

  /** Who goes on record, for himself. */
  public Actor actor() {
    return actorFor(requirePerson());
  }

  /** Who goes on record, with the person by whose powers he acts ("X for Y", rule 21). */
  Actor actorFor(String principal) {
    var person = requirePerson();
    return new Actor(
        person,
        person.equals(principal) ? null : principal,
        caller.has(Role.SYSTEM) ? caller.principal() : null);
  }

  private Set<String> eyes(String person, Case subject) {
    return new Delegate(org.now(), person).eyes(subject);
  }

  private Readers readers() {
    return new Readers(org.now());
  }
}
