package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.local.RealServers;
import io.mandate.task.api.Actor;
import io.mandate.task.api.TaskLife.TaskReceived;
import io.mandate.task.api.Todo;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What tasks ask of people, as task-service says it. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TaskTodosTest {
  @Inject World world;

  @BeforeEach
  void an_org_of_two_branches_under_one_superior() {
    world.nobodyHasCases();
    var _ = world.org(CaseWalker.org());
  }

  @Test
  void the_to_dos_of_a_task_are_those_of_its_last_event() {
    var walker = new CaseWalker(world);
    var answer = new Todo("B/HEAD", Todo.Kind.ANSWER, walker.task, "sensors", null);
    var deliver = new Todo("person:b", Todo.Kind.DELIVER, walker.task, "sensors", null);
    var at = Instant.parse("2026-03-02T13:00:00Z");

    world.says(new TaskReceived(walker.task, Actor.person("b"), at, List.of(answer)));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> walker.todos("b").body(Kinds.ofTask(walker), contains("ANSWER")));
    world.says(new TaskReceived(walker.task, Actor.person("b"), at, List.of(deliver, answer)));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                walker
                    .todos("b")
                    .body(Kinds.ofTask(walker), containsInAnyOrder("ANSWER", "DELIVER")));
    world.says(new TaskReceived(walker.task, Actor.person("b"), at, List.of()));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> walker.todos("b").body(Kinds.ofTask(walker), hasSize(0)));
  }

  @Test
  @Tag("rule-24")
  void an_assignment_of_a_unit_without_a_head_falls_to_the_first_above_it() {
    var _ = world.org(CaseWalker.org().unit("C", "B").unit("D", "C"));
    var walker = new CaseWalker(world);
    var deliver = new Todo("D/HEAD", Todo.Kind.DELIVER_ASSIGNMENT, walker.task, "part", null);

    world.says(
        new TaskReceived(
            walker.task,
            Actor.person("s"),
            Instant.parse("2026-03-02T13:00:00Z"),
            List.of(deliver)));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> walker.todos("b").body(Kinds.ofTask(walker), contains("DELIVER_ASSIGNMENT")));
    walker.todos("w").body(Kinds.ofTask(walker), hasSize(0));
  }
}
