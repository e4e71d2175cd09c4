package io.mandate.platform.inbox;

import io.mandate.platform.inbox.Offsets.Advance;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Where a consumer reads each of its partitions, by the stored offsets. */
final class ReadingPlaces {

  private final EventStream stream;
  private final Offsets offsets;
  private final Map<Integer, Long> stored = new HashMap<>();

  ReadingPlaces(EventStream stream, Offsets offsets) {
    this.stream = stream;
    this.offsets = offsets;
  }

  /** Reads on from the stored offsets, forgetting what is under way. */
  void seek(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    for (var partition : partitions) {
      try {
        var next = offsets.next(stream, partition.partition());
        stored.put(partition.partition(), next);
        consumer.seek(partition, next);
      } catch (SQLException e) {
        throw new IllegalStateException("Cannot see how far " + partition + " is read.", e);
      }
    }
  }

  /** What taking this batch means for the offsets. */
  List<Advance> advances(List<Arrival> batch) {
    var next = new TreeMap<Integer, Long>();
    batch.forEach(arrival -> next.put(arrival.found().partition(), arrival.found().offset() + 1));
    return next.entrySet().stream()
        .map(e -> new Advance(e.getKey(), stored.getOrDefault(e.getKey(), 0L), e.getValue()))
        .toList();
  }

  /** The batch is taken. */
  void move(List<Advance> advances) {
    advances.forEach(advance -> stored.put(advance.partition(), advance.next()));
  }
}
