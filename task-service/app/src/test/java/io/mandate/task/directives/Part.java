package io.mandate.task.directives;

import io.mandate.task.api.Actor;
import io.mandate.task.api.Delivery;
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

/** B's part, the only one of a directive, on a paper org. */
final class Part {
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final UUID OF_B = UUID.randomUUID();
  final PaperOrg org = new PaperOrg();
  final List<TaskEvent> said = new ArrayList<>();
  final Directive directive;
  Instant now = START;

  Part() {
    var ordered =
        new Ordered(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Figures",
            Urgency.NORMAL,
            "A",
            "B",
            new Judge("S/HEAD", "s", 1, 2),
            "needed",
            START,
            List.of(),
            null);
    var order = new Order(OF_B, "B", "figures", List.of("signed"), START.plus(Duration.ofDays(2)));
    directive = new Directive(UUID.randomUUID(), ordered, List.of(order), START);
  }

  Assignment it() {
    return directive.part(OF_B);
  }

  Part received() {
    said.addAll(directive.receive(OF_B, moment("b")));
    return this;
  }

  Part delivered() {
    var delivery = new Delivery(1, Actor.person("b"), now, "done", List.of());
    said.addAll(directive.deliver(OF_B, delivery, moment("b")));
    return this;
  }

  Part judged(Verdict verdict) {
    said.addAll(directive.judge(OF_B, new Finding(verdict, "seen", null, null), moment("s")));
    return this;
  }

  Part revoked() {
    said.addAll(directive.revoke("cancelled", moment("s")));
    return this;
  }

  /** Its clock comes to its end. */
  Part timeRunsOut() {
    now = Objects.requireNonNull(directive.dueAt());
    said.addAll(directive.timeRunsOut(moment("clock")));
    return this;
  }

  Moment moment(String person) {
    return new Moment(Actor.person(person), now, org);
  }
}
