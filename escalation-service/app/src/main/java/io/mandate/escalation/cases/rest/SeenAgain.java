package io.mandate.escalation.cases.rest;

import io.mandate.escalation.appraisals.AppraisalReading;
import io.mandate.escalation.cases.CaseReading;
import io.mandate.escalation.mandates.MandateMoves;
import io.mandate.platform.idempotency.ReplayAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An answer is repeated only to who may still see its case or appraisal. What the platform answers
 * is guarded by roles already.
 */
@ApplicationScoped
class SeenAgain implements ReplayAuthority {
  private static final Pattern CASE = Pattern.compile("/api/v1/cases/([0-9a-fA-F-]{36})(/.*)?");
  private static final Pattern APPRAISAL =
      Pattern.compile("/api/v1/appraisals/([0-9a-fA-F-]{36})(/.*)?");
  private static final Pattern MANDATE =
      Pattern.compile("/api/v1/mandates/([0-9a-fA-F-]{36})(/.*)?");

  private final CaseReading cases;
  private final AppraisalReading appraisals;
  private final MandateMoves mandates;

  SeenAgain(CaseReading cases, AppraisalReading appraisals, MandateMoves mandates) {
    this.cases = cases;
    this.appraisals = appraisals;
    this.mandates = mandates;
  }

  @Override
  public void check(String path) {
    var seenCase = CASE.matcher(path);
    if (seenCase.matches()) {
      var _ = cases.one(UUID.fromString(seenCase.group(1)));
    }
    var appraisal = APPRAISAL.matcher(path);
    if (appraisal.matches()) {
      var _ = appraisals.one(UUID.fromString(appraisal.group(1)));
    }
    var mandate = MANDATE.matcher(path);
    if (mandate.matches()) {
      var _ = mandates.one(UUID.fromString(mandate.group(1)));
    }
  }
}
