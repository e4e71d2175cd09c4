package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Company.TaskReminded;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * A reminder (催办) is a push to whoever must act next: on record, no more often than the policy
 * allows, and it changes nothing.
 */
@ApplicationScoped
public class Reminding {
  private final Accompanying accompanying;

  Reminding(Accompanying accompanying) {
    this.accompanying = accompanying;
  }

  /** Reminds, for the caller's side. */
  public Task remind(UUID id) {
    return accompanying.perform(
        id,
        Accompanying.By.HELPER,
        (task, party, moment) -> {
          Instant next = next(task, moment);
          return new Accompanying.Done(
              task.facts().about().reminded(next),
              todos -> new TaskReminded(id, moment.actor(), moment.at(), party, next, todos));
        });
  }

  private static Instant next(Task task, Moment moment) {
    Clock clock = task.life().clock();
    Facts facts = task.facts();
    if (clock == null || task.life().todos(facts).isEmpty()) {
      throw Problem.of(TaskProblems.NOBODY_TO_REMIND).with("state", task.life().status().name());
    }
    Instant from = facts.about().remindFrom();
    if (from != null && moment.at().isBefore(from)) {
      throw Problem.of(TaskProblems.REMINDED_LATELY).with("next", from);
    }
    return moment.org().nextReminder(clock.party(), facts.urgency(), moment.at());
  }
}
