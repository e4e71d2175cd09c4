package io.mandate.escalation.appraisals;

import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Late is late (rule 24): before a move is judged, the appraisal gets what its deadline brought
 * meanwhile. That commits by itself, so that it holds though the move is refused.
 */
@ApplicationScoped
class UpToDate {
  private final Appraisals appraisals;
  private final Sweep sweep;
  private final DatabaseClock clock;

  UpToDate(Appraisals appraisals, Sweep sweep, DatabaseClock clock) {
    this.appraisals = appraisals;
    this.sweep = sweep;
    this.clock = clock;
  }

  /** Looks without a lock whether its clock has run out; one that is not there has none. */
  boolean behind(UUID id) {
    var found = appraisals.findById(id);
    if (found == null) {
      return false;
    }
    appraisals.getEntityManager().detach(found);
    return found.due(clock.now());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void catchUp(UUID id) {
    sweep.catchUp(List.of(id));
  }
}
