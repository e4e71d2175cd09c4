package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Attachment;
import io.mandate.task.api.Company.HandlingPassed;
import io.mandate.task.api.Company.ParticipantAdded;
import io.mandate.task.api.Company.ParticipantRemoved;
import io.mandate.task.api.Company.ProgressNoted;
import io.mandate.task.api.ParticipantRole;
import io.mandate.task.org.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a task: handling passed inside the own unit, where the head stays answerable;
 * helpers of the own unit; and readers from anywhere.
 */
@ApplicationScoped
public class Participation {
  private static final int MOST = 50;

  private final Accompanying accompanying;
  private final Parties parties;

  Participation(Accompanying accompanying, Parties parties) {
    this.accompanying = accompanying;
    this.parties = parties;
  }

  /** Passes handling on, by the head; null takes it back to himself. */
  public Task reassign(UUID id, @Nullable String person) {
    return accompanying.perform(
        id,
        Accompanying.By.HEAD,
        (task, party, moment) -> {
          if (person != null) {
            parties.requireColleague("handler", person, party);
          }
          return new Accompanying.Done(
              task.facts().about().handledBy(person, party),
              todos -> new HandlingPassed(id, moment.actor(), moment.at(), party, person, todos));
        });
  }

  /** Brings in a helper of the own unit or a reader. */
  public Task add(UUID id, String person, ParticipantRole role) {
    return accompanying.perform(
        id,
        Accompanying.By.HANDLER,
        (task, party, moment) -> {
          About about = admitted(task, person, role, party);
          return new Accompanying.Done(
              about,
              todos ->
                  new ParticipantAdded(
                      id, moment.actor(), moment.at(), party, person, role, todos));
        });
  }

  private About admitted(Task task, String person, ParticipantRole role, String party) {
    switch (role) {
      case HANDLER ->
          throw Problem.of(PlatformProblems.INVALID_REQUEST)
              .violation("body.role", "handler-by-reassignment");
      case CO_HANDLER -> parties.requireColleague("person", person, party);
      case COPY -> parties.requireKnown("person", person);
    }
    About before = task.facts().about();
    if (person.equals(before.handler(party))) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.person", "handles-it");
    }
    About about = before.with(new Participant(person, role, party));
    if (about.people().size() > MOST) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.person", "too-many");
    }
    return about;
  }

  /** Whom the own side brought in takes part no longer. */
  public Task remove(UUID id, String person) {
    return accompanying.perform(
        id,
        Accompanying.By.HANDLER,
        (task, party, moment) -> {
          About about = task.facts().about();
          Participant one = about.broughtBy(party, person);
          if (one == null || one.role() == ParticipantRole.HANDLER) {
            throw Problem.of(PlatformProblems.NOT_FOUND);
          }
          return new Accompanying.Done(
              about.without(party, person),
              todos ->
                  new ParticipantRemoved(id, moment.actor(), moment.at(), party, person, todos));
        });
  }

  /** Says how far the work is. */
  public Task note(UUID id, String note, List<Attachment> attachments) {
    return accompanying.perform(
        id,
        Accompanying.By.HELPER,
        (task, party, moment) ->
            new Accompanying.Done(
                task.facts().about(),
                todos ->
                    new ProgressNoted(
                        id, moment.actor(), moment.at(), party, note, attachments, todos)));
  }
}
