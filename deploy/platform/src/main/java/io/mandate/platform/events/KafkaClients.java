package io.mandate.platform.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Plain Kafka clients of bytes, with the connection settings of {@code kafka.*}. */
@ApplicationScoped
public class KafkaClients {

  private final Map<String, Object> connection;

  KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> connection) {
    this.connection = connection;
  }

  /** The caller closes it. */
  public KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
    return new KafkaProducer<>(
        with(settings), new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Offsets are never kept by Kafka: they are stored with the effect. The caller closes it. */
  public KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> settings) {
    var merged = with(settings);
    merged.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    merged.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return new KafkaConsumer<>(merged, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private Map<String, Object> with(Map<String, Object> settings) {
    var merged = new HashMap<>(connection);
    merged.remove(ConsumerConfig.GROUP_ID_CONFIG);
    merged.put("reconnect.backoff.max.ms", 500);
    merged.putAll(settings);
    return merged;
  }
}
