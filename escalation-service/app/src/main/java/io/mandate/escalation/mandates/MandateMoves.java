package io.mandate.escalation.mandates;

import io.mandate.escalation.cases.CaseRecord;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do to a mandate, and who sees it. */
@ApplicationScoped
public class MandateMoves {
  private final Mandates mandates;
  private final MandateLife life;
  private final CaseRecord record;
  private final DatabaseClock clock;

  MandateMoves(Mandates mandates, MandateLife life, CaseRecord record, DatabaseClock clock) {
    this.mandates = mandates;
    this.life = life;
    this.record = record;
    this.clock = clock;
  }

  /** One that the caller sees: he sees its case, coordinates, or owns the work; else 404. */
  public Mandate one(UUID id) {
    return visible(mandates.findById(id));
  }

  /**
   * Takes it back: the office that ruled, or its superiors (rules 11, 12). One whose date has
   * passed is over, noticed or not (rule 24).
   *
   * @param ifMatch the version of the mandate that he read
   */
  public Mandate revoke(UUID id, String reasons, IfMatch ifMatch) {
    var mandate = visible(mandates.lock(List.of(id)).stream().findFirst().orElse(null));
    if (!record.owns(mandate.caseId())) {
      throw Problem.of(MandateProblems.NOT_YOUR_MANDATE).with("office", mandate.office());
    }
    ifMatch.require(mandate.version());
    var now = clock.now();
    if (mandate.isDue(now)) {
      throw Problem.of(MandateProblems.MANDATE_OVER).with("state", MandateState.ENDED.name());
    }
    life.over(List.of(mandate), one -> one.revoke(reasons, record.actor(), now));
    return mandate;
  }

  private Mandate visible(@Nullable Mandate mandate) {
    if (mandate == null || !sees(mandate)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return mandate;
  }

  boolean sees(Mandate mandate) {
    return record.reads(mandate.caseId())
        || record.heads(mandate.coordinator())
        || record.owns(mandate.caseId());
  }
}
