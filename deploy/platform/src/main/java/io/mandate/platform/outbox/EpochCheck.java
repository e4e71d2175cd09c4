package io.mandate.platform.outbox;

import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import io.mandate.platform.events.UnreadableEvent;
import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Sees whether the topic remembers more than the database: then that was restored, and whatever is
 * said under its numbers would be taken for something already heard.
 */
@ApplicationScoped
class EpochCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A last record that came late is old; among so many at least one is new. */
  private static final int TAIL = 50;

  private static final String AHEAD =
      """
      select t.key from unnest(?::text[], ?::int[], ?::bigint[]) as t (key, epoch, sequence)
      left join event_sequence as s on s.key = t.key
      where t.epoch >= ? and (s.key is null or (t.epoch, t.sequence) > (s.epoch, s.sequence))
      order by t.key limit 1
      """;

  private final DataSource database;
  private final KafkaClients clients;
  private final Epoch epoch;

  EpochCheck(DataSource database, KafkaClients clients, Epoch epoch) {
    this.database = database;
    this.clients = clients;
    this.epoch = epoch;
  }

  /** The topic is ahead of the database. */
  static final class TopicIsAhead extends RuntimeException {
    TopicIsAhead(String topic, String key) {
      super(
          "%s has later events of %s than this database: it was restored from a backup. Set"
                  .formatted(topic, key)
              + " mandate.outbox.epoch to a higher number than before, and start again.");
    }
  }

  /**
   * @throws TopicIsAhead naming a key that shows it
   * @throws RuntimeException when the broker cannot be asked
   */
  void run(String topic, String source) {
    try (var consumer = clients.consumer(Map.of())) {
      var last = tail(consumer, topic).stream().filter(e -> e.source().equals(source)).toList();
      var ahead = last.isEmpty() ? List.<String>of() : ahead(last);
      if (!ahead.isEmpty()) {
        throw new TopicIsAhead(topic, ahead.getFirst());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot compare the topic with the outbox.", e);
    }
  }

  private List<EventEnvelope> tail(Consumer<byte[], byte[]> consumer, String topic) {
    var partitions =
        consumer.partitionsFor(topic, PATIENCE).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    var begin = consumer.beginningOffsets(partitions, PATIENCE);
    var end = consumer.endOffsets(partitions, PATIENCE);
    end.forEach((p, to) -> consumer.seek(p, Math.max(begin.getOrDefault(p, 0L), to - TAIL)));
    var found = new ArrayList<EventEnvelope>();
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (end.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      if (System.nanoTime() > until) {
        throw new TimeoutException("The end of " + topic + " is not reached.");
      }
      consumer.poll(Duration.ofMillis(100)).forEach(next -> addReadable(found, next));
    }
    return found;
  }

  private static void addReadable(List<EventEnvelope> found, ConsumerRecord<byte[], byte[]> next) {
    try {
      found.add(CloudEvents.read(next));
    } catch (UnreadableEvent e) {
      // Not ours: nothing this service writes is unreadable.
    }
  }

  private List<String> ahead(List<EventEnvelope> last) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(AHEAD)) {
      Columns.of(query, last)
          .bind(1, "text", EventEnvelope::key)
          .bind(2, "int", EventEnvelope::epoch)
          .bind(3, "bigint", EventEnvelope::sequence);
      query.setInt(4, epoch.current());
      try (var row = query.executeQuery()) {
        return row.next() ? List.of(row.getString(1)) : List.of();
      }
    }
  }
}
