package io.mandate.escalation.cases;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Late is late (rule 24): before a move is judged, the case gets what its deadline, or a change of
 * the org, brought meanwhile. That commits by itself, so that it holds though the move is refused.
 */
@ApplicationScoped
class UpToDate {
  private final Cases cases;
  private final Sweep sweep;
  private final Org org;
  private final DatabaseClock clock;

  UpToDate(Cases cases, Sweep sweep, Org org, DatabaseClock clock) {
    this.cases = cases;
    this.sweep = sweep;
    this.org = org;
    this.clock = clock;
  }

  /** Looks without a lock whether the case is behind; a case that is not there is not. */
  boolean behind(UUID id) {
    var found = cases.findById(id);
    if (found == null) {
      return false;
    }
    var behind = new Course(new Above(org.now().chart()), clock.now()).behind(found);
    cases.getEntityManager().detach(found);
    return behind;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void catchUp(UUID id) {
    sweep.catchUp(List.of(id));
  }
}
