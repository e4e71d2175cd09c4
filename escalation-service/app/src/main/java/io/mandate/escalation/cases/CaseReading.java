package io.mandate.escalation.cases;

import io.mandate.escalation.timeline.Timeline;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads cases; 404 for whoever may not see one. */
@ApplicationScoped
public class CaseReading {
  private final Cases cases;
  private final Authority authority;
  private final Timeline timeline;

  CaseReading(Cases cases, Authority authority, Timeline timeline) {
    this.cases = cases;
    this.authority = authority;
    this.timeline = timeline;
  }

  public Case one(UUID id) {
    var found = cases.findById(id);
    if (found == null) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return authority.requireReadable(found);
  }

  public Page<Timeline.Entry> timeline(UUID id, PageRequest request) {
    var subject = one(id);
    var after = request.after();
    var from = after == null ? 0 : after.number(0);
    var entries = timeline.after(Timeline.Of.CASE, subject.id(), from, request.fetch());
    return Page.of(entries, request, entry -> List.of(entry.number()));
  }

  /** A question or summons to the caller's side, or that everybody may read by now. */
  public Inquiry inquiry(UUID id, Inquiry.Kind kind, int number) {
    var subject = one(id);
    return cases.inquiries(id).stream()
        .filter(inquiry -> inquiry.kind() == kind && inquiry.number() == number)
        .filter(inquiry -> authority.mayHear(inquiry, subject))
        .findFirst()
        .orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
  }

  /** A statement that the caller may read already. */
  public Statement statement(UUID id, int number) {
    var subject = one(id);
    return cases.statements(id).stream()
        .filter(statement -> statement.number() == number)
        .filter(statement -> authority.mayHear(statement.side(), subject))
        .findFirst()
        .orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
  }
}
