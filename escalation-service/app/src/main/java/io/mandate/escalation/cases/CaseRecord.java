package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.OfCase;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ruled case for who keeps what follows from its ruling: whose it is, and what is said of it. */
@ApplicationScoped
public class CaseRecord {
  private final Cases cases;
  private final Docket docket;
  private final Authority authority;
  private final Org org;
  private final DatabaseClock clock;

  CaseRecord(Cases cases, Docket docket, Authority authority, Org org, DatabaseClock clock) {
    this.cases = cases;
    this.docket = docket;
    this.authority = authority;
    this.org = org;
    this.clock = clock;
  }

  /** Whether the caller sees the case. */
  public boolean reads(UUID caseId) {
    return authority.mayRead(Objects.requireNonNull(cases.findById(caseId)));
  }

  /** The caller holds the office that ruled, or stands above it: the work is his (rule 11). */
  public boolean owns(UUID caseId) {
    return new Revising(org.now().chart(), clock.now())
        .mayRevise(authority.person(), Objects.requireNonNull(cases.findById(caseId)));
  }

  /** The caller answers for this unit. */
  public boolean heads(String unit) {
    var person = authority.person();
    return person != null && person.equals(org.now().chart().head(unit));
  }

  /** Who goes on record. */
  public Actor actor() {
    return authority.actor();
  }

  /** Locks the cases; each event goes on the timeline of its own, and out. */
  public void enter(List<? extends OfCase> events) {
    var locked = cases.lock(events.stream().map(OfCase::caseId).distinct().toList());
    docket.enter(
        events.stream().map(event -> turn(locked.get(event.caseId()), event)).toList(),
        org.now().chart());
  }

  private static Turn turn(@Nullable Case subject, OfCase event) {
    return new Turn(Objects.requireNonNull(subject), List.of(new Fact.Said(event)));
  }
}
