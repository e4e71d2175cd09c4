package io.mandate.hierarchy.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One requested import.
 *
 * @param report null until it has ended
 * @param orgVersion that has what it brought; null unless it was applied
 */
public record ImportRun(
    UUID id,
    State state,
    Phase phase,
    ImportTerms terms,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant finishedAt,
    long rowsRead,
    @Nullable ImportReport report,
    @Nullable Long orgVersion) {

  /** RUNNING ends in one of the others. */
  public enum State {
    RUNNING,
    /** A dry run has ended; nothing was changed. */
    CHECKED,
    APPLIED,
    /** Something in the files, or in what they would do, stands against it; nothing was changed. */
    REFUSED,
    /** It was interrupted or hit a fault of the service; nothing was changed. */
    FAILED
  }

  /** What it is doing. */
  public enum Phase {
    WAITING,
    READING,
    CHECKING,
    COMPARING,
    APPLYING,
    SAYING,
    COUNTING,
    DONE
  }
}
