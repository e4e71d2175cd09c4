package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Cost;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.WishMade;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Urgency;
import io.mandate.task.api.Wish;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A under V, B under W, both under S, under T; everybody is named after his unit. */
final class Fixtures {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final UUID TASK = new UUID(7, 1);
  static final UUID CASE = new UUID(7, 2);
  static final Actor S = Actor.person("s");

  private Fixtures() {}

  static OrgBuilder tree() {
    return OrgState.builder()
        .unit("T")
        .unit("S", "T")
        .unit("V", "S")
        .unit("W", "S")
        .unit("A", "V")
        .unit("B", "W");
  }

  static OrgBuilder org() {
    return tree()
        .head("T", "t")
        .head("S", "s")
        .head("V", "v")
        .head("W", "w")
        .head("A", "a")
        .head("B", "b")
        .member("A", "a2");
  }

  static Above above(OrgBuilder org, Instant at) {
    return new Above(org.chart(at));
  }

  static Above above() {
    return above(org(), NOON);
  }

  static Instant later(Duration by) {
    return NOON.plus(by);
  }

  static Terms terms(Instant due) {
    return new Terms(
        "calibrated sensors",
        "only B has the bench",
        List.of("certificate"),
        due,
        "field trial",
        "nothing known",
        new Cost(BigDecimal.TEN, null, null));
  }

  static TaskUnresolved unresolved() {
    return unresolved(Cause.IGNORED, "A", false, false, null);
  }

  static TaskUnresolved unresolved(
      Cause cause,
      @Nullable String offeredBy,
      boolean agreed,
      boolean settledBefore,
      @Nullable Delivery delivery) {
    return new TaskUnresolved(
        TASK,
        io.mandate.task.api.Actor.CLOCK,
        NOON,
        CASE,
        1,
        cause,
        List.of("B"),
        "A",
        "B",
        Urgency.NORMAL,
        "sensors",
        terms(later(Duration.ofDays(30))),
        offeredBy,
        agreed,
        settledBefore,
        delivery,
        null,
        null,
        false,
        List.of());
  }

  /** The same, taken up by who holds this office. */
  static TaskUnresolved takenUp(String office) {
    var told = unresolved(Cause.TAKEN_UP, "A", false, false, null);
    return new TaskUnresolved(
        told.taskId(),
        told.actor(),
        told.at(),
        told.caseId(),
        told.escalation(),
        told.cause(),
        List.of(),
        told.requester(),
        told.counterpart(),
        told.urgency(),
        told.title(),
        told.terms(),
        told.offeredBy(),
        told.agreed(),
        told.settledBefore(),
        told.delivery(),
        office,
        told.matter(),
        told.repeated(),
        told.todos());
  }

  static Case open() {
    return open(unresolved());
  }

  static Case open(TaskUnresolved told) {
    return new Opening(above()).open(told, NOON).subject();
  }

  static WishMade wish(Wish wish, String party, @Nullable Delivery delivery) {
    return new WishMade(
        TASK,
        io.mandate.task.api.Actor.person(party.toLowerCase(java.util.Locale.ROOT)),
        NOON,
        UUID.nameUUIDFromBytes((wish + party).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        CASE,
        1,
        wish,
        party,
        delivery,
        null,
        List.of());
  }

  static Delivery delivery(int number) {
    return new Delivery(number, io.mandate.task.api.Actor.person("b"), NOON, "done", List.of());
  }

  static Ruling cooperate(String deliverable, String party, Instant due) {
    var order = new Order(new UUID(7, 9), party, deliverable, List.of("certificate"), due);
    return new Ruling(
        Outcome.COOPERATE, "it is needed", List.of(order), null, null, List.of(), List.of());
  }

  static Ruling urgently(Ruling ruling) {
    return new Ruling(
        ruling.outcome(),
        ruling.reasons(),
        ruling.assignments(),
        ruling.missingItem(),
        "flood",
        ruling.resources(),
        ruling.verdicts());
  }

  static List<EscalationEvent> said(List<Fact> facts) {
    return facts.stream()
        .filter(Fact.Said.class::isInstance)
        .<EscalationEvent>map(fact -> ((Fact.Said) fact).event())
        .toList();
  }
}
