package io.mandate.platform.outbox;

import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.KafkaClients;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** An idempotent producer, closed after any error so that nothing of it arrives later. */
@Dependent
class KafkaTransport implements Transport {

  /** Together these stay below {@link RelayPass#TRANSACTION_LIMIT}. */
  static final Duration DELIVERY_LIMIT = Duration.ofSeconds(10);

  private static final Duration METADATA_LIMIT = Duration.ofMillis(1_500);

  private static final Map<String, Object> SETTINGS =
      Map.of(
          ProducerConfig.CLIENT_ID_CONFIG,
          "mandate-outbox",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
          true,
          ProducerConfig.ACKS_CONFIG,
          "all",
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
          3_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
          Math.toIntExact(DELIVERY_LIMIT.toMillis()),
          ProducerConfig.MAX_BLOCK_MS_CONFIG,
          METADATA_LIMIT.toMillis());

  private final KafkaClients clients;
  private @Nullable KafkaProducer<byte[], byte[]> producer;

  KafkaTransport(KafkaClients clients) {
    this.clients = clients;
  }

  @Override
  public void send(List<OutboxRow> rows) {
    try {
      sendAndWait(open(), rows);
    } catch (ExecutionException | KafkaException e) {
      close();
      throw new NotSent("The broker did not take the events.", e);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new NotSent("Interrupted while the events were sent.", e);
    }
  }

  private static void sendAndWait(KafkaProducer<byte[], byte[]> producer, List<OutboxRow> rows)
      throws ExecutionException, InterruptedException {
    var acknowledged = new ArrayList<Future<RecordMetadata>>(rows.size());
    for (var row : rows) {
      acknowledged.add(producer.send(CloudEvents.write(row.topic(), row.event())));
    }
    producer.flush();
    for (var future : acknowledged) {
      future.get();
    }
  }

  private KafkaProducer<byte[], byte[]> open() {
    if (producer == null) {
      producer = clients.producer(SETTINGS);
    }
    return producer;
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }
}
