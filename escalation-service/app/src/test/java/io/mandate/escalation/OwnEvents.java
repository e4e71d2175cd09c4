package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.escalation.api.EscalationEvent;
import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;

/** What the service itself says, as others hear it. */
@ApplicationScoped
class OwnEvents {
  private final KafkaClients kafka;

  OwnEvents(KafkaClients kafka) {
    this.kafka = kafka;
  }

  /** Sooner or later exactly these are said of the case, each as its schema has it. */
  void areSaid(CaseWalker walker, String... types) {
    areSaid(walker.task, type -> !type.startsWith("Appraisal"), types);
  }

  /** The same of the appraisals that follow from the task. */
  void areSaidOfAppraisals(UUID task, String... types) {
    areSaid(task, type -> type.startsWith("Appraisal"), types);
  }

  private void areSaid(UUID task, Predicate<String> which, String... types) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(of(task).stream().map(EventEnvelope::type).filter(which))
                    .containsExactly(types));
    of(task).forEach(EventSchemas::assertConforms);
  }

  /** What is on the service's own topic under this task, in order. */
  List<EventEnvelope> of(UUID taskId) {
    var found = new ArrayList<EventEnvelope>();
    try (var consumer = kafka.consumer(Map.of())) {
      var partitions =
          consumer.partitionsFor(EscalationEvent.TOPIC).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                one -> {
                  var event = CloudEvents.read(one);
                  if (event.key().equals(taskId.toString())) {
                    found.add(event);
                  }
                });
      }
    }
    return found;
  }
}
