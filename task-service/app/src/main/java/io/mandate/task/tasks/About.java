package io.mandate.task.tasks;

import io.mandate.task.api.ExternalRef;
import io.mandate.task.api.ParticipantRole;
import io.mandate.task.api.TaskKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a task.
 *
 * @param externalRef its name in another system; no other task has it
 * @param matter what it belongs to, with other tasks
 * @param people who take part beside the heads; at most one handler for a side
 * @param extensions how many were asked for
 * @param remindFrom when it can be reminded of again; null before the first time
 */
public record About(
    TaskKind kind,
    @Nullable ExternalRef externalRef,
    @Nullable UUID matter,
    List<Participant> people,
    @Nullable Instant remindFrom,
    int extensions) {
  static final About FORMAL = new About(TaskKind.FORMAL, null, null);

  public About {
    people = List.copyOf(Objects.requireNonNullElse(people, List.of()));
  }

  public About(TaskKind kind, @Nullable ExternalRef externalRef, @Nullable UUID matter) {
    this(kind, externalRef, matter, List.of(), null, 0);
  }

  /** The same of a FORMAL task. */
  About formal() {
    return new About(TaskKind.FORMAL, externalRef, matter, people, remindFrom, extensions);
  }

  /** One extension more was asked for. */
  About extended() {
    return new About(kind, externalRef, matter, people, remindFrom, extensions + 1);
  }

  /** Who handles it for this side; null where its head does. */
  @Nullable String handler(String party) {
    return people.stream()
        .filter(one -> one.handlesFor(party))
        .map(Participant::person)
        .findFirst()
        .orElse(null);
  }

  /** Whom this side brought in. */
  @Nullable Participant broughtBy(String party, String person) {
    return people.stream()
        .filter(one -> one.is(person) && one.party().equals(party))
        .findFirst()
        .orElse(null);
  }

  /** The same with another handler for this side; null gives it back to its head. */
  About handledBy(@Nullable String person, String party) {
    About without = with(people.stream().filter(one -> !one.handlesFor(party)).toList());
    return person == null
        ? without
        : without.with(new Participant(person, ParticipantRole.HANDLER, party));
  }

  /** One part a person and side: a new one takes the place of the old. */
  About with(Participant other) {
    List<Participant> all = new ArrayList<>(without(other.party(), other.person()).people);
    all.add(other);
    return with(all);
  }

  About without(String party, String person) {
    return with(
        people.stream().filter(one -> !one.is(person) || !one.party().equals(party)).toList());
  }

  About reminded(Instant next) {
    return new About(kind, externalRef, matter, people, next, extensions);
  }

  private About with(List<Participant> others) {
    return new About(kind, externalRef, matter, others, remindFrom, extensions);
  }
}
