package io.mandate.escalation.cases;

import io.mandate.escalation.todos.OpenTodo;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a case leaves to do, and for whom: follows from its state alone. */
final class CaseTodos {

  /** What has to be done. */
  enum Kind {
    /** Put one's side on the record before the hearing ends. */
    SPEAK,
    /** Answer what the adjudicator asked, by a statement. */
    ANSWER_QUESTION,
    /** Come to the adjudicator's meeting, and state there what one has to say. */
    APPEAR,
    /** See {@link HeadsBetween}. */
    STAND_BY,
    /** Hear both sides; rule when they have spoken. */
    HEAR,
    /** The other side's terms are on the table: assent, or make an offer of one's own. */
    ANSWER_OFFER,
    /** The requester asks to withdraw what was agreed: consent, or let the case go on. */
    CONSENT_WITHDRAWAL,
    /** Both sides are ready for a second settlement, which needs the adjudicator's assent. */
    ASSENT_SETTLEMENT,
    RULE,
    /** Nobody is above both parties, or nobody is left: appoint somebody, or make them agree. */
    STALLED_CASE
  }

  private final Case subject;
  private final Instant due;

  private CaseTodos(Case subject, Instant due) {
    this.subject = subject;
    this.due = due;
  }

  static List<OpenTodo> of(Case subject) {
    var clock = subject.state().clock();
    return clock == null ? List.of() : new CaseTodos(subject, clock.at()).list();
  }

  private List<OpenTodo> list() {
    var todos = new ArrayList<>(ofState());
    todos.addAll(ofBargain());
    return todos;
  }

  private List<OpenTodo> ofBargain() {
    var bargain = subject.bargain();
    var dossier = subject.dossier();
    var todos = new ArrayList<OpenTodo>();
    for (var party : dossier.parties()) {
      if (bargain.offer() != null && !bargain.assents().contains(party.code())) {
        todos.add(todo(holder(party), Kind.ANSWER_OFFER, 0));
      }
    }
    if (bargain.agreed() && bargain.withdrawalAsked(dossier)) {
      todos.add(todo(holder(dossier.parties().getLast()), Kind.CONSENT_WITHDRAWAL, 0));
    }
    var bench = subject.state().bench();
    var ready = bargain.barred() && bargain.ready(dossier, Instant.MIN) != null;
    if (ready && bench != null && !bench.recused()) {
      todos.add(todo(office(bench), Kind.ASSENT_SETTLEMENT, 0));
    }
    return todos;
  }

  private List<OpenTodo> ofState() {
    return switch (subject.state()) {
      case Hearing hearing -> hearing(hearing);
      case Deliberating state -> List.of(todo(office(state.bench()), Kind.RULE, 0));
      case Stalled stalled -> stalled(stalled);
      case CaseState.Ruled _, CaseState.Settled _, CaseState.Withdrawn _, CaseState.Annulled _ ->
          List.of();
    };
  }

  private List<OpenTodo> hearing(Hearing hearing) {
    var todos = new ArrayList<OpenTodo>();
    todos.add(todo(office(hearing.bench()), Kind.HEAR, 0));
    HeadsBetween.offices(subject.route(), office(hearing.bench()))
        .forEach(office -> todos.add(todo(office, Kind.STAND_BY, 0)));
    for (var party : subject.dossier().parties()) {
      if (hearing.silent(party.code())) {
        todos.add(voice(hearing, party));
      }
    }
    return todos;
  }

  private OpenTodo voice(Hearing hearing, Party party) {
    var extension = hearing.extension();
    if (extension == null || !hearing.asks(party.code())) {
      return todo(holder(party), Kind.SPEAK, 0);
    }
    var meeting = extension.meeting();
    return meeting == null
        ? todo(holder(party), Kind.ANSWER_QUESTION, 0)
        : new CaseTodos(subject, meeting).todo(holder(party), Kind.APPEAR, 0);
  }

  /** Who had it last may still rule (rule 16); the administrators see that it is stuck. */
  private List<OpenTodo> stalled(Stalled stalled) {
    var todos = new ArrayList<OpenTodo>();
    todos.add(todo("role:org-admin", Kind.STALLED_CASE, stalled.reminders()));
    var last = stalled.bench();
    if (last != null && !last.recused()) {
      todos.add(todo(office(last), Kind.RULE, stalled.reminders()));
    }
    return todos;
  }

  private OpenTodo todo(String holder, Kind kind, int reminders) {
    return new OpenTodo(
        subject.id(),
        subject.taskId(),
        holder,
        kind.name(),
        subject.id(),
        subject.dossier().title(),
        due,
        reminders);
  }

  private static String office(Bench bench) {
    return bench.superior().office().code();
  }

  private static String holder(Party party) {
    return switch (party) {
      case Party.UnitParty unit -> Office.head(unit.unit()).code();
      case Party.PersonParty person -> "person:" + person.person();
    };
  }
}
