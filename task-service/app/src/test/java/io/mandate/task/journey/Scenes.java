package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.DeliveryVerdict;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.EscalationEvent.RevisionAsked;
import io.mandate.escalation.api.Lending.MandateRevoked;
import io.mandate.escalation.api.Lent;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.RevisedPart;
import io.mandate.escalation.api.Route;
import io.mandate.task.tasks.CaseNews;
import io.mandate.task.tasks.Deadlines;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets tasks and ordered work up as an operation needs them. */
@ApplicationScoped
class Scenes {
  private static final Route ROUTE = new Route(1, Instant.EPOCH, List.of());
  private static final Actor S = Actor.person("s");
  private final Tasks tasks;
  private final Deadlines deadlines;
  private final CaseNews news;

  Scenes(Tasks tasks, Deadlines deadlines, CaseNews news) {
    this.tasks = tasks;
    this.deadlines = deadlines;
    this.news = news;
  }

  String draft() {
    return Api.create("a", Api.task("A", "B", false)).then().statusCode(201).extract().path("id");
  }

  String open() {
    return Api.submitted("a", "A", "B");
  }

  /** A task that was ignored: its answering clock is let run out. */
  String escalated() {
    String id = open();
    QuarkusTransaction.requiringNew().run(() -> expire(UUID.fromString(id)));
    QuarkusTransaction.requiringNew().run(() -> deadlines.fire(deadlines.due(100)));
    return id;
  }

  /** The clocks of these run out, and it is noticed. */
  void runOut(List<String> ids) {
    expire(ids);
    QuarkusTransaction.requiringNew().run(() -> deadlines.fire(deadlines.due(100)));
  }

  private void expire(UUID id) {
    tasks
        .getEntityManager()
        .createNativeQuery(
            "update task set due_at = mandate_now(), life = jsonb_set(life, '{clock,due}',"
                + " to_jsonb(to_char(mandate_now() at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'))) where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  UUID assignment(boolean delivered) {
    String id = escalated();
    UUID part = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> rule(UUID.fromString(id), List.of(part(part)), null, null));
    if (delivered) {
      Api.move("b", "assignments/" + part + "/delivery", Attempts.body("delivery"))
          .then()
          .statusCode(200);
    }
    return part;
  }

  private static Order part(UUID id) {
    return new Order(id, "B", "the figures", List.of("signed"), Instant.now().plusSeconds(9999));
  }

  /** A task whose case is ruled: this work is ordered. @return its directive */
  String ruled(Order... orders) {
    return ruled(null, orders);
  }

  /** The same, with who coordinates it. */
  String ruled(@Nullable Lent lent, Order... orders) {
    String id = escalated();
    QuarkusTransaction.requiringNew()
        .run(() -> rule(UUID.fromString(id), List.of(orders), null, lent));
    return asRole("auditor")
        .get("/api/v1/assignments/" + orders[0].assignmentId())
        .path("directive");
  }

  /** The ruling judges what was delivered, and orders nothing. */
  void judgedAtOnce(String task, DeliveryVerdict verdict) {
    QuarkusTransaction.requiringNew()
        .run(() -> rule(UUID.fromString(task), List.of(), List.of(verdict), null));
  }

  /** The superior takes back what he lent for this task's work. */
  void mandateRevoked(String task, UUID mandate) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              UUID id = UUID.fromString(task);
              news.begin(List.of(id));
              news.hear(
                  new MandateRevoked(
                      id, UUID.randomUUID(), 1, S, Instant.now(), mandate, "it is done otherwise"));
              news.write();
            });
  }

  /** The superior wishes his ruling revised. */
  void revised(String task, boolean revoke, RevisedPart... changes) {
    QuarkusTransaction.requiringNew()
        .run(() -> revise(UUID.fromString(task), revoke, List.of(changes)));
  }

  private void revise(UUID task, boolean revoke, List<RevisedPart> changes) {
    news.begin(List.of(task));
    news.hear(
        new RevisionAsked(
            task,
            UUID.randomUUID(),
            1,
            S,
            Instant.now(),
            UUID.randomUUID(),
            new Adjudicator("S/HEAD", "s"),
            "the site is closed",
            revoke,
            changes,
            List.of()));
    news.write();
  }

  private void rule(
      UUID id, List<Order> orders, @Nullable List<DeliveryVerdict> verdicts, @Nullable Lent lent) {
    news.begin(List.of(id));
    Task task = tasks.require(id);
    var caseId =
        Objects.requireNonNull(
            task.life() instanceof io.mandate.task.tasks.Escalated up ? up.caseId() : null);
    news.hear(
        new CaseRuled(
            id,
            caseId,
            task.facts().escalation(),
            S,
            Instant.now(),
            new Adjudicator("S/HEAD", "s"),
            Outcome.COOPERATE,
            "needed",
            orders,
            null,
            null,
            verdicts,
            lent,
            ROUTE));
    news.write();
  }

  /** A row of a kind that nobody sweeps. */
  UUID setAside() {
    UUID id = UUID.randomUUID();
    run(
        "insert into set_aside values ('example', cast(:id as uuid), 'no reason', 1,"
            + " mandate_now(), mandate_now())",
        id.toString());
    return id;
  }

  /** Lets the clocks of these run out together. */
  void expire(List<String> ids) {
    QuarkusTransaction.requiringNew().run(() -> ids.forEach(id -> expire(UUID.fromString(id))));
  }

  /** Makes the task's clock into something that nobody can read. */
  void damage(String id) {
    run(
        "update task set life = life || jsonb_build_object('clock', 7, 'was', life -> 'clock')"
            + " where id = cast(:id as uuid)",
        id);
  }

  /** Gives it back the clock that it had. */
  void heal(String id) {
    run(
        "update task set life = (life - 'was') || jsonb_build_object('clock', life -> 'was')"
            + " where id = cast(:id as uuid)",
        id);
  }

  private void run(String sql, String id) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                tasks
                    .getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter("id", id)
                    .executeUpdate());
  }

  String directive() {
    return asRole("auditor").get("/api/v1/assignments/" + assignment(false)).path("directive");
  }
}
