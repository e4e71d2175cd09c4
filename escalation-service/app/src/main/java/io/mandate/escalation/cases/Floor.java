package io.mandate.escalation.cases;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where people make their moves: the case is brought up to date, locked, and what it says kept. */
@ApplicationScoped
class Floor {
  private final Cases cases;
  private final UpToDate upToDate;
  private final Docket docket;
  private final Authority authority;
  private final Now now;

  Floor(Cases cases, UpToDate upToDate, Docket docket, Authority authority, Now now) {
    this.cases = cases;
    this.upToDate = upToDate;
    this.docket = docket;
    this.authority = authority;
    this.now = now;
  }

  /** The org and the instant that a move is judged by. */
  @ApplicationScoped
  static class Now {
    private final Org org;
    private final DatabaseClock clock;

    Now(Org org, DatabaseClock clock) {
      this.org = org;
      this.clock = clock;
    }

    Above org() {
      return new Above(org.now().chart());
    }

    Instant instant() {
      return clock.now();
    }
  }

  /** Late is late (rule 24): what a deadline brought comes first. 404 for who may not see it. */
  Case take(UUID id) {
    if (upToDate.behind(id)) {
      upToDate.catchUp(id);
    }
    return authority.requireReadable(cases.lock(id));
  }

  /**
   * Puts what the move made on record.
   *
   * @param above the org it was judged by
   */
  void enter(Case subject, List<Fact> facts, Above above) {
    docket.enter(List.of(new Turn(subject, facts)), above.chart());
  }

  Above org() {
    return now.org();
  }

  Instant instant() {
    return now.instant();
  }
}
