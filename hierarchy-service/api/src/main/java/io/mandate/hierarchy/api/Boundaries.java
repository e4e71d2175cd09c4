package io.mandate.hierarchy.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Between which two days nothing begins or ends. */
final class Boundaries {
  private final LocalDate today;
  private final ZoneId zone;
  private @Nullable LocalDate last;
  private @Nullable LocalDate next;

  private Boundaries(LocalDate today, ZoneId zone) {
    this.today = today;
    this.zone = zone;
  }

  static Boundaries around(LocalDate today, ZoneId zone, OrgState state) {
    Boundaries found = new Boundaries(today, zone);
    for (var unit : state.units()) {
      found.see(unit.from(), unit.to());
      unit.placements().forEach(placement -> found.see(placement.from(), placement.to()));
    }
    state.appointments().forEach(appointment -> found.see(appointment.from(), appointment.to()));
    state.delegations().forEach(delegation -> found.see(delegation.from(), delegation.to()));
    state.arbiters().forEach(arbiter -> found.see(arbiter.from(), arbiter.to()));
    return found;
  }

  /** When the next period begins or ends; null when none does. */
  @Nullable Instant next() {
    return next == null ? null : next.atStartOfDay(zone).toInstant();
  }

  /** Whether nothing begins or ends between the day they were drawn around and the instant. */
  boolean enclose(Instant at) {
    Instant end = next();
    boolean begun = last == null || !at.isBefore(last.atStartOfDay(zone).toInstant());
    return begun && (end == null || at.isBefore(end));
  }

  private void see(@Nullable LocalDate from, @Nullable LocalDate to) {
    see(from);
    see(to);
  }

  private void see(@Nullable LocalDate day) {
    if (day == null) {
      return;
    }
    if (day.isAfter(today)) {
      next = next == null || day.isBefore(next) ? day : next;
    } else {
      last = last == null || day.isAfter(last) ? day : last;
    }
  }
}
