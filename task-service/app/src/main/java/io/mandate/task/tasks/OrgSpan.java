package io.mandate.task.tasks;

import io.mandate.hierarchy.api.OrgChart;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an org is told apart by: a version from one boundary to the next.
 *
 * @param until when a period begins or ends next; null when none does
 */
record OrgSpan(long version, @Nullable Instant until) {
  static OrgSpan of(OrgChart chart) {
    return new OrgSpan(chart.version(), chart.nextBoundary());
  }
}
