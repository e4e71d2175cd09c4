package io.mandate.escalation.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.CaseOpened;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Says again how cases stand, to whoever lost it with his database: an open one is before its
 * adjudicator, a closed one has its outcome. Nothing goes on the timeline, since nothing happened.
 */
@ApplicationScoped
class Repetition {
  private static final String OUTCOMES =
      """
      select distinct on (e.case_id) c.task_id, e.type, e.data
      from case_timeline as e join escalation_case as c on c.id = e.case_id
      where e.case_id = any (?)
        and e.type in ('CaseRuled', 'CaseSettled', 'CaseWithdrawn', 'CaseAnnulled')
      order by e.case_id, e.number desc
      """;

  private final DataSource database;
  private final Outbox outbox;

  Repetition(DataSource database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  /**
   * @param cases as they are written, and locked
   * @param orgVersion they stand on
   */
  void say(Collection<Case> cases, long orgVersion) {
    var events = new ArrayList<OutgoingEvent>();
    var closed = new ArrayList<UUID>();
    for (var one : cases) {
      if (one.state().open()) {
        events.add(outgoing(one.taskId(), "CaseOpened", opened(one), orgVersion));
      } else {
        closed.add(one.id());
      }
    }
    if (!closed.isEmpty()) {
      events.addAll(outcomes(closed, orgVersion));
    }
    outbox.add(events);
  }

  private static CaseOpened opened(Case subject) {
    var bench = subject.state().bench();
    return new CaseOpened(
        subject.taskId(),
        subject.id(),
        subject.escalation(),
        Actor.CLOCK,
        subject.openedAt(),
        subject.dossier().cause().name(),
        bench == null ? null : bench.adjudicator(),
        subject.state() instanceof Hearing hearing ? hearing.clock().at() : null,
        subject.route());
  }

  private List<OutgoingEvent> outcomes(List<UUID> closed, long orgVersion) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(OUTCOMES)) {
      Columns.of(query, closed).bind(1, "uuid", id -> id);
      var found = new ArrayList<OutgoingEvent>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var data = EventJson.read(rows.getString(3).getBytes(UTF_8), JsonNode.class);
          found.add(outgoing(rows.getObject(1, UUID.class), rows.getString(2), data, orgVersion));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The outcomes were not read.", e);
    }
  }

  private static OutgoingEvent outgoing(UUID taskId, String type, Object event, long orgVersion) {
    return new OutgoingEvent(taskId.toString(), type, event, orgVersion);
  }
}
