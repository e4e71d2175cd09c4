package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.CaseReading;
import io.mandate.platform.idempotency.ReplayAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An answer is repeated only to who may still see its case. What the platform answers is guarded by
 * roles already.
 */
@ApplicationScoped
class SeenAgain implements ReplayAuthority {
  private static final Pattern CASE = Pattern.compile("/api/v1/cases/([0-9a-fA-F-]{36})(/.*)?");

  private final CaseReading reading;

  SeenAgain(CaseReading reading) {
    this.reading = reading;
  }

  @Override
  public void check(String path) {
    var found = CASE.matcher(path);
    if (found.matches()) {
      var _ = reading.one(UUID.fromString(found.group(1)));
    }
  }
}
