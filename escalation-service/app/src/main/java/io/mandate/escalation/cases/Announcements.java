package io.mandate.escalation.cases;

import io.mandate.escalation.api.EscalationEvent.OfCase;
import io.mandate.escalation.cases.CaseListener.News;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Says what happened to cases: to other services, and to who listens here. */
@ApplicationScoped
class Announcements {
  private final Outbox outbox;
  private final List<CaseListener> listeners;

  Announcements(Outbox outbox, @All List<CaseListener> listeners) {
    this.outbox = outbox;
    this.listeners = listeners;
  }

  void say(List<Turn> turns, OrgChart chart) {
    var news = turns.stream().flatMap(Announcements::news).toList();
    outbox.add(news.stream().map(one -> outgoing(one.event(), chart.version())).toList());
    listeners.forEach(listener -> listener.hear(news, chart));
  }

  private static Stream<News> news(Turn turn) {
    var title = turn.subject().dossier().title();
    return turn.facts().stream()
        .filter(Fact.Said.class::isInstance)
        .map(fact -> new News(((Fact.Said) fact).event(), title));
  }

  private static OutgoingEvent outgoing(OfCase event, long basis) {
    var type = event.getClass().getSimpleName();
    return new OutgoingEvent(event.taskId().toString(), type, event, basis);
  }
}
