package io.mandate.task.tasks;

import io.mandate.task.api.ParticipantRole;

/**
 * A person who takes part in a task.
 *
 * @param party whose side brought him in
 */
public record Participant(String person, ParticipantRole role, String party) {
  boolean is(String other) {
    return person.equals(other);
  }

  boolean handlesFor(String side) {
    return role == ParticipantRole.HANDLER && party.equals(side);
  }
}
