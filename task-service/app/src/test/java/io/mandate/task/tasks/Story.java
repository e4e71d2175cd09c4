package io.mandate.task.tasks;

import io.mandate.escalation.api.OfferedTerms;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Cost;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Evidence;
import io.mandate.task.api.RequesterPart;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.TaskKind;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Urgency;
import io.mandate.task.org.Moment;
import io.mandate.task.org.PaperOrg;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A task from A to B as it is told, on a paper org. */
final class Story {
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  static final Terms TERMS =
      new Terms(
          "Check the figures",
          "B owns the ledger",
          List.of("signed off", "archived"),
          START.plus(Duration.ofDays(10)),
          "the quarterly report",
          "nothing known",
          new Cost(new BigDecimal("2"), null, null));
  static final Ask ASK = Ask.of(TERMS);

  final PaperOrg org = new PaperOrg();
  final Task task;
  final List<TaskEvent> said = new ArrayList<>();
  Instant now = START;

  Story() {
    this(ASK);
  }

  Story(Ask ask) {
    this(TaskKind.FORMAL, ask);
  }

  private Story(TaskKind kind, Ask ask) {
    task =
        new Task(
            Facts.drafted(
                UUID.fromString("019a0000-0000-7000-8000-000000000001"),
                "Figures",
                Urgency.NORMAL,
                "A",
                "B",
                ask,
                new About(kind, null, null),
                START));
  }

  /** A favour that A will ask of B. */
  static Story favour() {
    return favour(null);
  }

  static Story favour(@Nullable Cost cost) {
    return new Story(
        TaskKind.FAVOUR, new Ask("Lend a key", null, null, TERMS.due(), null, null, cost, null));
  }

  Story after(Duration passed) {
    now = now.plus(passed);
    return this;
  }

  Moment by(String person) {
    return new Moment(Actor.person(person), now, org);
  }

  /** Makes the move that the state offers, and what follows where the two are no peers. */
  Story does(String person, BiFunction<TaskState, Moment, Step> move) {
    Moment moment = by(person);
    Step made = move.apply(task.life(), moment);
    said.addAll(task.take(MovedToLine.lookedAtAgain(made, moment), now));
    return this;
  }

  Story submitted() {
    return does("a", (state, moment) -> state.submit(task.facts(), moment));
  }

  Story accepted() {
    return accepted("b", "B");
  }

  Story accepted(String person, String party) {
    return does(person, (state, moment) -> state.accept(task.facts(), party, moment));
  }

  Story refused() {
    return does(
        "b", (state, moment) -> state.refuse(task.facts(), "NO_CAPACITY", "next month", moment));
  }

  Story countered(String person, Terms terms) {
    return does(person, (state, moment) -> state.counter(task.facts(), terms, moment));
  }

  Story confirmed(String person) {
    return does(person, (state, moment) -> state.confirm(task.facts(), moment));
  }

  /** The terms at another cost, in person-days. */
  static Terms costing(String personDays) {
    return new Terms(
        TERMS.what(),
        TERMS.whyThisUnit(),
        TERMS.criteria(),
        TERMS.due(),
        TERMS.purpose(),
        TERMS.gain(),
        new Cost(new BigDecimal(personDays), null, null));
  }

  /** The terms with a part of the requester, due so long after the start. */
  static Terms binding(Duration first) {
    return new Terms(
        TERMS.what(),
        TERMS.whyThisUnit(),
        TERMS.criteria(),
        TERMS.due(),
        TERMS.purpose(),
        TERMS.gain(),
        TERMS.cost(),
        new RequesterPart("lend a clerk", START.plus(first)));
  }

  Story jointly(String person, String party) {
    return does(person, (state, moment) -> state.askJointly(task.facts(), party, moment));
  }

  Story consenting(String person, String party) {
    return does(person, (state, moment) -> state.consent(task.facts(), party, moment));
  }

  Story takenUp(String person, String office) {
    return does(person, (state, moment) -> state.takeUp(task.facts(), office, moment));
  }

  Story petitioned() {
    return does("a", (state, moment) -> state.petition(task.facts(), moment));
  }

  Story asked() {
    return does(
        "b",
        (state, moment) -> state.askInformation(task.facts(), List.of("which figures"), moment));
  }

  Story informed() {
    return does("a", (state, moment) -> state.inform(task.facts(), "all", null, moment));
  }

  Story amended() {
    return does("a", (state, moment) -> state.amend(task.facts(), TERMS, moment));
  }

  Story delivered(Evidence... evidence) {
    return does("b", (state, moment) -> state.deliver(task.facts(), delivery(evidence), moment));
  }

  Story rejected() {
    return does(
        "a",
        (state, moment) ->
            state.reject(task.facts(), "not archived", now.plus(Duration.ofDays(2)), moment));
  }

  /** The org changed: it is looked at again. */
  Story lookedAtAgain() {
    return does("clock", (state, _) -> Step.to(state, task.facts()));
  }

  Story timeRunsOut() {
    return does("clock", (state, moment) -> state.timeRunsOut(task.facts(), moment));
  }

  Story decided(CaseOutcome.Kind kind, UUID... fulfilled) {
    return does(
        "s",
        (state, moment) ->
            state.caseDecided(
                task.facts(),
                new CaseOutcome(
                    kind, UUID.randomUUID(), List.of(fulfilled), UUID.randomUUID(), now),
                moment));
  }

  Story settledOn(OfferedTerms terms) {
    return does(
        "a",
        (state, moment) ->
            state.caseDecided(
                task.facts(),
                new CaseOutcome(
                    CaseOutcome.Kind.AGREED, UUID.randomUUID(), List.of(), null, terms, now),
                moment));
  }

  Delivery delivery(Evidence... evidence) {
    return new Delivery(
        task.facts().deliveries().size() + 1, Actor.person("b"), now, "done", List.of(evidence));
  }

  Evidence proof(int criterion) {
    return new Evidence(criterion, "https://example.org/" + criterion, null, now);
  }

  Status status() {
    return task.life().status();
  }

  /** The last fact, which must be of this type. */
  <T extends TaskEvent> T last(Class<T> type) {
    return type.cast(said.getLast());
  }
}
