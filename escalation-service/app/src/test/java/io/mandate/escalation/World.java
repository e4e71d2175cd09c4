package io.mandate.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.AppointmentChanged;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.events.KafkaClients;
import io.mandate.task.api.TaskEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** What goes on around the service in tests: hierarchy-service and task-service speak. */
@ApplicationScoped
public class World {
  private final KafkaProducer<byte[], byte[]> producer;
  private final DataSource database;
  private final Map<String, Long> sequences = new HashMap<>();
  private final Map<String, AppointmentChanged> gone = new HashMap<>();
  private long version;

  World(KafkaClients kafka, DataSource database) {
    this.producer = kafka.producer(Map.of("acks", "all"));
    this.database = database;
  }

  /** hierarchy-service says all of this org, as the next version. */
  public long org(OrgBuilder org) {
    version++;
    var events = org.version(version).build().events();
    endWhatIsNotIn(events);
    events.forEach(this::tell);
    return version;
  }

  private void endWhatIsNotIn(List<HierarchyEvent> events) {
    events.forEach(event -> gone.remove(event.key()));
    gone.values().forEach(post -> tell(ended(post)));
    gone.clear();
    for (var event : events) {
      if (event instanceof AppointmentChanged post) {
        gone.put(post.key(), post);
      }
    }
  }

  private static AppointmentChanged ended(AppointmentChanged post) {
    return new AppointmentChanged(
        post.id(),
        post.unit(),
        post.person(),
        post.role(),
        post.main(),
        post.from(),
        post.from().plusDays(1));
  }

  private void tell(HierarchyEvent event) {
    send(HierarchyEvent.TOPIC, "hierarchy-service", event.key(), event, 0);
  }

  /** task-service says all of these as fast as it can. */
  public void saysAtOnce(List<? extends TaskEvent> events) {
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (var event : events) {
      var key = event.taskId().toString();
      sent.add(sending(TaskEvent.TOPIC, "task-service", key, event, version));
    }
    sent.forEach(World::await);
  }

  /** task-service says these, decided on the org as it is now. */
  public void says(TaskEvent... events) {
    for (var event : events) {
      send(TaskEvent.TOPIC, "task-service", event.taskId().toString(), event, version);
    }
  }

  /** Forgets the cases and appraisals of other tests, and what there was to do about them. */
  public void nobodyHasCases() {
    try (var connection = database.getConnection();
        var forget = connection.createStatement()) {
      forget.execute(
          "truncate mandate, escalation_case, case_timeline, case_statement, case_inquiry, dealing,"
              + " todo, appraisal, appraisal_timeline, work");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The database's time goes on by this much. */
  public void timePasses(Duration time) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update time_offset set shift = shift + make_interval(secs => ?)")) {
      update.setDouble(1, time.toMillis() / 1000.0);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A row of a kind that nobody sweeps is set aside. */
  void setAside(UUID id) {
    change(
        "insert into set_aside values ('example', ?, 'no reason', 1, mandate_now(), mandate_now())",
        id);
  }

  /** Makes what a case's clock says into something that nobody can read. */
  void damage(UUID caseId) {
    change(
        "update escalation_case set state ="
            + " state || jsonb_build_object('clock', 7, 'was', state -> 'clock') where id = ?",
        caseId);
  }

  /** Gives it back the clock that it had. */
  void heal(UUID caseId) {
    change(
        "update escalation_case set state ="
            + " (state - 'was') || jsonb_build_object('clock', state -> 'was') where id = ?",
        caseId);
  }

  /** Changes a row behind the service's back. */
  void change(String sql, UUID id) {
    try (var connection = database.getConnection();
        var change = connection.prepareStatement(sql)) {
      change.setObject(1, id);
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The database's time. */
  public Instant now() {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select mandate_now()");
        var row = query.executeQuery()) {
      row.next();
      return row.getObject(1, java.time.OffsetDateTime.class).toInstant();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void send(String topic, String source, String key, Object event, long basis) {
    await(sending(topic, source, key, event, basis));
  }

  private Future<RecordMetadata> sending(
      String topic, String source, String key, Object event, long basis) {
    var sequence = sequences.merge(key, 1L, Long::sum);
    var envelope =
        new EventEnvelope(
            source,
            key,
            1,
            sequence,
            event.getClass().getSimpleName(),
            Instant.EPOCH,
            basis,
            null,
            EventJson.write(event).getBytes(UTF_8));
    return producer.send(CloudEvents.write(topic, envelope));
  }

  private static void await(Future<RecordMetadata> sent) {
    try {
      var _ = sent.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @PreDestroy
  void close() {
    producer.close();
  }
}
