package io.mandate.escalation.appraisals;

import io.mandate.escalation.timeline.Timeline;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads appraisals; 404 for whoever may not see one. */
@ApplicationScoped
public class AppraisalReading {
  private final Appraisals appraisals;
  private final Appraisers appraisers;
  private final Timeline timeline;

  AppraisalReading(Appraisals appraisals, Appraisers appraisers, Timeline timeline) {
    this.appraisals = appraisals;
    this.appraisers = appraisers;
    this.timeline = timeline;
  }

  public Appraisal one(UUID id) {
    var found = appraisals.findById(id);
    if (found == null) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return appraisers.requireReadable(found);
  }

  public Page<Timeline.Entry> timeline(UUID id, PageRequest request) {
    var subject = one(id);
    var after = request.after();
    var from = after == null ? 0 : after.number(0);
    var entries = timeline.after(Timeline.Of.APPRAISAL, subject.id(), from, request.fetch());
    return Page.of(entries, request, entry -> List.of(entry.number()));
  }
}
