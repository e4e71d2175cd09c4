package io.mandate.platform.replica;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Saves what is published, now and then: a start reads on from there. */
final class Saving {

  private static final Logger LOG = Logger.getLogger(Saving.class);
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);

  private final String topic;
  private final Folding folding;
  private final ReplicaRows rows;
  private long savedOffset = -1;
  private long lastTry = System.nanoTime() - NOW_AND_THEN.toNanos();

  Saving(String topic, Folding folding, ReplicaRows rows) {
    this.topic = topic;
    this.folding = folding;
    this.rows = rows;
  }

  /** Without a saved state that can be read, the topic is read from its beginning. */
  void load() {
    try {
      for (var saved : rows.find(topic)) {
        folding.load(saved);
        savedOffset = saved.nextOffset();
      }
    } catch (RuntimeException e) {
      LOG.warnf(e, "%s: the saved state is not usable; reading all.", topic);
    }
  }

  void saveIfDue() {
    if (System.nanoTime() - lastTry > NOW_AND_THEN.toNanos()) {
      saveNow();
    }
  }

  /** Nothing is lost where this fails: the next start reads more. */
  void saveNow() {
    if (!folding.canBeSaved() || folding.nextOffset() == savedOffset) {
      return;
    }
    lastTry = System.nanoTime();
    try {
      rows.save(topic, folding.save());
      savedOffset = folding.nextOffset();
    } catch (RuntimeException e) {
      LOG.warnf(e, "%s: its state was not saved.", topic);
    }
  }
}
