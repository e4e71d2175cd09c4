package io.mandate.task.journey;

import io.mandate.escalation.api.EscalationEvent;
import io.mandate.local.RealServers;
import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Says what escalation-service would say. */
final class Superiors {
  private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();

  private Superiors() {}

  static void say(EscalationEvent event) {
    String key = event.taskId().toString();
    long sequence = SEQUENCES.merge(key, 1L, Long::sum);
    var envelope =
        new EventEnvelope(
            "escalation-service",
            key,
            1,
            sequence,
            event.getClass().getSimpleName(),
            Instant.now(),
            0,
            null,
            EventJson.write(event).getBytes(StandardCharsets.UTF_8));
    Map<String, Object> config =
        Map.of("bootstrap.servers", RealServers.kafka().bootstrap(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      var _ = producer.send(CloudEvents.write(EscalationEvent.TOPIC, envelope));
      producer.flush();
    }
  }
}
