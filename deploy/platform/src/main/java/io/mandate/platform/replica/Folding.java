package io.mandate.platform.replica;

import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.replica.ReplicaRows.Saved;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Puts records into a fold and publishes it at complete versions only: while catching up, at the
 * end if that is one, else at the next; from then on at each.
 */
final class Folding {

  private final Fold fold;
  private final Versions versions = new Versions();
  private long nextOffset;
  private boolean atBoundary;
  private boolean caughtUp;
  private boolean unpublished;
  private volatile boolean published;

  Folding(Fold fold) {
    this.fold = fold;
  }

  /** Goes on from a state saved at a complete version. */
  void load(Saved saved) {
    fold.load(saved.state());
    versions.load(saved.positions());
    nextOffset = saved.nextOffset();
    atBoundary = true;
    unpublished = true;
  }

  /**
   * Takes the next record of the topic.
   *
   * @throws RuntimeException when it cannot be read; nothing of its version may be published
   */
  void accept(ConsumerRecord<byte[], byte[]> found) {
    if (found.value() != null) {
      take(found);
    }
    nextOffset = found.offset() + 1;
  }

  private void take(ConsumerRecord<byte[], byte[]> found) {
    var before = atBoundary;
    atBoundary = false;
    var event = CloudEvents.read(found);
    if (!versions.raise(event)) {
      atBoundary = before;
      return;
    }
    fold.put(event.key(), event.type(), event.data());
    unpublished = true;
    atBoundary = fold.completes(event.type()) && allIsSaidAgain(fold.restated(event.data()));
  }

  /** Whether nothing read is of a later epoch than this; what only an earlier one said is gone. */
  private boolean allIsSaidAgain(int restated) {
    if (restated < versions.highestEpoch()) {
      return false;
    }
    versions.forgetBelow(restated).forEach(fold::remove);
    return true;
  }

  /** All is read that was there at the start. */
  void caughtUp() {
    caughtUp = true;
  }

  /** Publishes what was taken if that is a complete version, and a current one. */
  void publishIfComplete() {
    if (caughtUp) {
      publishAtBoundary();
    }
  }

  /** The same for a version that may be an old one. */
  void publishAtBoundary() {
    if (atBoundary && unpublished) {
      fold.publish();
      unpublished = false;
      published = true;
    }
  }

  /** Whether what is published is all that was read, so that it can be saved with the offset. */
  boolean canBeSaved() {
    return published && atBoundary && !unpublished;
  }

  Saved save() {
    if (!canBeSaved()) {
      throw new IllegalStateException("An incomplete version is never saved.");
    }
    return new Saved(nextOffset, fold.save(), versions.save());
  }

  long nextOffset() {
    return nextOffset;
  }

  boolean isPublished() {
    return published;
  }
}
