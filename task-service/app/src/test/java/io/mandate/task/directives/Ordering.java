package io.mandate.task.directives;

import io.mandate.task.api.Actor;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Evidence;
import io.mandate.task.api.Order;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Urgency;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import io.mandate.task.org.PaperOrg;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A directive on paper, its parts called by their numbers. */
final class Ordering {
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  final PaperOrg org = new PaperOrg();
  final Directive directive;
  Instant now = START;

  Ordering(Order... orders) {
    this(null, orders);
  }

  Ordering(@Nullable Lead lead, Order... orders) {
    directive =
        new Directive(
            UUID.randomUUID(),
            new Ordered(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Figures",
                Urgency.NORMAL,
                "A",
                "B",
                new Judge("S/HEAD", "s", 1, 2),
                "both are needed",
                START,
                List.of(),
                lead),
            List.of(orders),
            START);
  }

  /** One that is due so many days after the start. */
  static Order order(String party, int days, Integer... inputs) {
    return new Order(
        UUID.randomUUID(),
        party,
        "figures",
        List.of("signed", "archived"),
        day(days),
        List.of(inputs),
        false,
        List.of());
  }

  static Instant day(int days) {
    return START.plus(Duration.ofDays(days));
  }

  Assignment part(int number) {
    return directive.assignments().get(number - 1);
  }

  UUID id(int number) {
    return part(number).id();
  }

  List<TaskEvent> deliver(int number) {
    var evidence =
        IntStream.rangeClosed(1, 2)
            .mapToObj(criterion -> new Evidence(criterion, "https://example.org", null, now))
            .toList();
    int count = part(number).work().deliveries().size() + 1;
    var delivery = new Delivery(count, Actor.person("x"), now, "done", evidence);
    return directive.deliver(id(number), delivery, moment("x"));
  }

  List<TaskEvent> judge(int number, Verdict verdict) {
    return judge(number, verdict, null, null);
  }

  List<TaskEvent> judge(
      int number, Verdict verdict, @Nullable UUID blockedBy, @Nullable Instant redo) {
    return directive.judge(id(number), new Finding(verdict, "seen", blockedBy, redo), moment("s"));
  }

  List<TaskEvent> met(int number) {
    List<TaskEvent> said = new ArrayList<>(deliver(number));
    said.addAll(judge(number, Verdict.MET));
    return said;
  }

  List<TaskEvent> timeRunsOut() {
    now = Objects.requireNonNull(directive.dueAt());
    return directive.timeRunsOut(moment("clock"));
  }

  Moment moment(String person) {
    return new Moment(Actor.person(person), now, org);
  }
}
