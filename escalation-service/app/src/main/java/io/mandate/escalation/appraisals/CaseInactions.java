package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent.CaseAnnulled;
import io.mandate.escalation.api.EscalationEvent.CaseClimbed;
import io.mandate.escalation.api.EscalationEvent.CaseStalled;
import io.mandate.escalation.api.EscalationEvent.OfCase;
import io.mandate.escalation.api.Ground;
import io.mandate.escalation.api.VoidCause;
import io.mandate.escalation.cases.CaseListener;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens appraisals of who let a case pass by silence; annulment closes all of its task's. */
@ApplicationScoped
class CaseInactions implements CaseListener {
  private final Appraisals appraisals;
  private final Docket docket;
  private final DatabaseClock clock;

  CaseInactions(Appraisals appraisals, Docket docket, DatabaseClock clock) {
    this.appraisals = appraisals;
    this.docket = docket;
    this.clock = clock;
  }

  @Override
  public void hear(List<News> news, OrgChart chart) {
    var course = new Course(chart, clock.now());
    var turns = new ArrayList<>(silences(news, course));
    var opened = turns.stream().map(Turn::subject).toList();
    turns.addAll(annulled(news, course));
    docket.enter(opened, turns, chart);
  }

  private static List<Turn> silences(List<News> news, Course course) {
    return news.stream()
        .map(one -> silent(one) instanceof Adjudicator silent ? open(one, silent, course) : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Adjudicator silent(News news) {
    return switch (news.event()) {
      case CaseClimbed climbed when climbed.inaction() -> climbed.from();
      case CaseStalled stalled when stalled.inaction() -> stalled.from();
      case OfCase _ -> null;
    };
  }

  private static @Nullable Turn open(News news, Adjudicator silent, Course course) {
    var event = news.event();
    var person = silent.person();
    return person == null
        ? null
        : course.open(
            new Matter(Ground.NO_RULING, event.taskId(), event.caseId(), news.title(), null),
            new Subject(person, silent.office()));
  }

  private List<Turn> annulled(List<News> news, Course course) {
    var ended = new HashMap<UUID, CaseAnnulled>();
    for (var one : news) {
      if (one.event() instanceof CaseAnnulled annulled) {
        ended.put(annulled.taskId(), annulled);
      }
    }
    var turns = new ArrayList<Turn>();
    for (var one : ended.isEmpty() ? List.<Appraisal>of() : appraisals.lockOpen(ended.keySet())) {
      if (ended.get(one.taskId()) instanceof CaseAnnulled by) {
        turns.add(course.annul(one, VoidCause.ANNULLED, by.actor(), by.at()));
      }
    }
    return turns;
  }
}
