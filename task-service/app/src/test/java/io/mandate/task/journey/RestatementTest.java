package io.mandate.task.journey;

import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent.CaseOpened;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.Route;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.events.KafkaClients;
import io.mandate.platform.outbox.Restatement;
import io.mandate.platform.time.Ids;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.TaskLife.TaskRestated;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.Todo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said again, and what is made of hearing again, where a database was restored. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class RestatementTest {
  private static final Route ROUTE = new Route(1, Instant.EPOCH, List.of());
  private static final Instant LONG_AGO = Instant.parse("2026-03-02T12:00:00Z");

  @Inject Org org;
  @Inject Scenes scenes;
  @Inject KafkaClients kafka;
  @Inject Restatement restatement;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void every_open_task_is_said_again_with_its_to_dos_and_an_escalated_one_as_unresolved() {
    String draft = scenes.draft();
    String open = scenes.open();
    String escalated = scenes.escalated();
    String withdrawn = scenes.open();
    move("a", "tasks/" + withdrawn + "/withdrawal", Attempts.body("withdrawal"));
    UUID part = scenes.assignment(false);
    String directed = Api.asRole("auditor").get("/api/v1/assignments/" + part).path("task");
    int entries = timeline(open).size();
    await().atMost(10, SECONDS).until(() -> last(directed).type(), "DirectiveIssued"::equals);
    String lastOfWithdrawn = last(withdrawn).id();

    restate();

    await().atMost(10, SECONDS).until(() -> last(directed).type(), "TaskRestated"::equals);
    await().atMost(10, SECONDS).until(() -> last(open).type(), "TaskRestated"::equals);
    assertThat(restated(open).state()).isEqualTo("OPEN");
    assertThat(restated(open).todos())
        .singleElement()
        .satisfies(todo -> assertThat(todo.holder()).isEqualTo("B/HEAD"))
        .satisfies(todo -> assertThat(todo.kind()).isEqualTo(Todo.Kind.ANSWER));
    assertThat(restated(directed).todos())
        .singleElement()
        .satisfies(todo -> assertThat(todo.kind()).isEqualTo(Todo.Kind.DELIVER_ASSIGNMENT))
        .satisfies(todo -> assertThat(todo.subject()).isEqualTo(part));
    await().atMost(10, SECONDS).until(() -> said(escalated, "TaskUnresolved").size(), n -> n == 2);
    var again = EventJson.read(last(escalated).data(), TaskUnresolved.class);
    var first =
        EventJson.read(said(escalated, "TaskUnresolved").getFirst().data(), TaskUnresolved.class);
    assertThat(again.repeated()).isTrue();
    assertThat(again.caseId()).isEqualTo(first.caseId());
    assertThat(said(draft)).isEmpty();
    assertThat(last(withdrawn).id()).isEqualTo(lastOfWithdrawn);
    assertThat(timeline(open)).hasSize(entries);
  }

  @Test
  @Tag("rule-7")
  void a_case_said_again_only_tells_who_has_it_now() {
    String id = scenes.escalated();
    UUID caseId = caseOf(id);
    Superiors.say(opened(id, caseId, "S/HEAD", "s"));
    await().atMost(10, SECONDS).until(() -> timeline(id).contains("CaseOpened"));
    List<String> before = timeline(id);

    Superiors.say(opened(id, caseId, "T/HEAD", "t"));

    await()
        .atMost(10, SECONDS)
        .untilAsserted(
            () -> read("a", "tasks/" + id).then().body("adjudicator", equalTo("T/HEAD")));
    assertThat(timeline(id)).isEqualTo(before);
  }

  @Test
  @Tag("rule-20")
  void a_ruling_heard_again_or_of_another_escalation_orders_nothing_twice() {
    String id = scenes.escalated();
    UUID caseId = caseOf(id);
    UUID part = UUID.randomUUID();
    Superiors.say(ruled(id, caseId, part));
    await()
        .atMost(10, SECONDS)
        .untilAsserted(() -> read("a", "tasks/" + id).then().body("state", equalTo("DIRECTED")));
    List<String> before = timeline(id);
    String another = scenes.escalated();

    Superiors.say(ruled(id, caseId, part));
    Superiors.say(opened(id, caseId, "S/HEAD", "s"));
    Superiors.say(ruled(another, UUID.randomUUID(), UUID.randomUUID()));
    Superiors.say(opened(another, caseOf(another), "S/HEAD", "s"));

    await().atMost(10, SECONDS).until(() -> timeline(another).contains("CaseOpened"));
    read("a", "tasks/" + another).then().body("state", equalTo("ESCALATED"));
    assertThat(timeline(id)).isEqualTo(before);
    assertThat(timeline(another)).doesNotContain("CaseRuled");
    assertThat(
            Api.asRole("ops")
                .get("/api/v1/parked-events?limit=200")
                .<List<String>>path("items.key"))
        .doesNotContain(id, another);
  }

  @Test
  @Tag("rule-7")
  void a_task_that_escalates_once_more_from_the_same_place_means_the_same_case() {
    String id = scenes.escalated();
    UUID first = caseOf(id);

    assertThat(first).isEqualTo(Ids.derived(UUID.fromString(id), 1));
    assertThat(first).isNotEqualTo(Ids.derived(UUID.fromString(id), 2));
  }

  private void restate() {
    @Nullable String place = null;
    do {
      var after = place;
      place = QuarkusTransaction.requiringNew().call(() -> restatement.restate(2, after, 2));
    } while (place != null);
  }

  private static UUID caseOf(String id) {
    return UUID.fromString(read("a", "tasks/" + id).path("caseId"));
  }

  private static List<String> timeline(String id) {
    return Api.asRole("auditor").get("/api/v1/tasks/" + id + "/timeline").path("items.type");
  }

  private static CaseOpened opened(String id, UUID caseId, String office, String person) {
    return new CaseOpened(
        UUID.fromString(id),
        caseId,
        1,
        new Actor("clock", null, null),
        LONG_AGO,
        "IGNORED",
        new Adjudicator(office, person),
        LONG_AGO,
        ROUTE);
  }

  private static CaseRuled ruled(String id, UUID caseId, UUID part) {
    var order =
        new Order(part, "B", "the figures", List.of("signed"), Instant.now().plusSeconds(9999));
    return new CaseRuled(
        UUID.fromString(id),
        caseId,
        1,
        Actor.person("s"),
        LONG_AGO,
        new Adjudicator("S/HEAD", "s"),
        Outcome.COOPERATE,
        "needed",
        List.of(order),
        null,
        null,
        null,
        null,
        ROUTE);
  }

  private TaskRestated restated(String id) {
    return EventJson.read(last(id).data(), TaskRestated.class);
  }

  private EventEnvelope last(String id) {
    return said(id).getLast();
  }

  private List<EventEnvelope> said(String id, String type) {
    return said(id).stream().filter(event -> event.type().equals(type)).toList();
  }

  /** What is on the service's own topic under this task, in order. */
  private List<EventEnvelope> said(String id) {
    var key = id.getBytes(UTF_8);
    var found = new ArrayList<EventEnvelope>();
    try (var consumer = kafka.consumer(Map.of())) {
      var partitions =
          IntStream.range(0, consumer.partitionsFor(TaskEvent.TOPIC).size())
              .mapToObj(part -> new TopicPartition(TaskEvent.TOPIC, part))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        for (var one : consumer.poll(Duration.ofMillis(100))) {
          if (Arrays.equals(one.key(), key)) {
            found.add(CloudEvents.read(one));
          }
        }
      }
    }
    return found;
  }
}
