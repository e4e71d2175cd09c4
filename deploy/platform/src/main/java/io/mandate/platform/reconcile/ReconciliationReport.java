package io.mandate.platform.reconcile;

import io.mandate.platform.sweep.Lateness;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reconciler found, and how late the clocks were. */
@Schema(name = "Reconciliation")
record ReconciliationReport(List<Line> checks, List<Lateness.Seen> lateness) {

  /**
   * One check.
   *
   * @param found in the last round that is over
   * @param mended of these
   * @param examples of these, those first that were not mended
   */
  @Schema(name = "ReconciliationCheck")
  record Line(
      @Schema(examples = "clocks") String name,
      @Schema(description = "What is wrong with a row that it finds.") String finds,
      @Schema(description = "When its last round began; absent before the first.")
          @Nullable Instant began,
      @Schema(description = "When its last round was over.") @Nullable Instant ended,
      @Schema(description = "When its next round begins.") Instant next,
      @Schema(examples = "0") long found,
      @Schema(examples = "0") long mended,
      @Schema(description = "In all rounds.", examples = "3") long foundEver,
      @Schema(description = "In all rounds.", examples = "3") long mendedEver,
      List<UUID> examples) {

    static Line of(Rounds.Past past, Map<String, Check> checks) {
      return new Line(
          past.name(),
          Objects.requireNonNull(checks.get(past.name())).finds(),
          past.began(),
          past.ended(),
          past.next(),
          past.found(),
          past.mended(),
          past.foundEver(),
          past.mendedEver(),
          past.examples());
    }
  }
}
