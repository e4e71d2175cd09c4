package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Party;
import io.mandate.task.org.Clock;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what a clock is found: when it fires, and whose it is.
 *
 * @param unit whose clock it is; null of a person's
 * @param person who answered for the unit when it started or was inherited
 * @param vacant it is a vacancy's
 */
@Embeddable
record Wound(
    @Column(name = "due_at") @Nullable Instant dueAt,
    @Column(name = "clock_unit") @Nullable String unit,
    @Column(name = "clock_person") @Nullable String person,
    boolean vacant) {
  private static final Wound NONE = new Wound(null, null, null, false);

  static Wound by(@Nullable Clock clock) {
    if (clock == null) {
      return NONE;
    }
    String unit = Party.parse(clock.party()) instanceof Party.UnitParty party ? party.unit() : null;
    return new Wound(clock.due(), unit, clock.answerer(), clock.kind() == Clock.Kind.VACANCY);
  }

  /** Whether the clock would fire when it is due. */
  boolean firesWith(@Nullable Clock clock) {
    return Objects.equals(dueAt, by(clock).dueAt);
  }
}
