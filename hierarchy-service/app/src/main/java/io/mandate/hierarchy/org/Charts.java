package io.mandate.hierarchy.org;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The chart of any instant: for a past one as the org was known then, which is what was decided on;
 * for a coming one as it is known now.
 */
@ApplicationScoped
public class Charts {
  static final ProblemType BEFORE_THE_ORG = new ProblemType("before-the-org", 404);

  private final CurrentOrg current;
  private final OrgHistory history;

  /**
   * Of a past version only the last asked for is kept: questions about one decision come together.
   */
  private volatile @Nullable OrgState last;

  Charts(CurrentOrg current, OrgHistory history) {
    this.current = current;
    this.history = history;
  }

  /**
   * @param at null: now
   * @throws Problem {@code before-the-org} (404) when nothing was on record then
   */
  public OrgChart at(@Nullable Instant at) {
    var now = current.chart();
    return at == null || at.equals(now.at()) ? now : then(now, at);
  }

  private OrgChart then(OrgChart now, Instant at) {
    if (at.isAfter(now.at())) {
      return now.asOf(at);
    }
    var version = versionAt(at);
    if (version == now.version()) {
      return now.asOf(at);
    }
    var known = last;
    if (known == null || known.version() != version) {
      known = stateAt(version);
      last = known;
    }
    return OrgChart.of(known, at);
  }

  @Transactional
  long versionAt(Instant at) {
    if (history.versionAt(at) instanceof Long version) {
      return version;
    }
    throw Problem.of(BEFORE_THE_ORG).with("at", at);
  }

  @Transactional
  OrgState stateAt(long version) {
    return history.stateAt(version);
  }
}
