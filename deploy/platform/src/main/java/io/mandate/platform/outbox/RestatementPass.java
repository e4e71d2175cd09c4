package io.mandate.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;

/** Says one page: its events and the place after it are one transaction. */
final class RestatementPass {

  static final int PAGE = 200;

  private final RestatementProgress progress;
  private final Restatement restatement;

  RestatementPass(RestatementProgress progress, Restatement restatement) {
    this.progress = progress;
    this.restatement = restatement;
  }

  /**
   * @return whether it said one; else all is said, or another replica is at it
   */
  boolean run() {
    return QuarkusTransaction.requiringNew().call(this::sayNext);
  }

  private boolean sayNext() throws SQLException {
    for (var place : progress.begin()) {
      var next = restatement.restate(place.epoch(), place.after(), PAGE);
      if (next == null) {
        progress.finish(place.epoch());
      } else {
        progress.goOn(place.epoch(), next);
      }
      return true;
    }
    return false;
  }
}
