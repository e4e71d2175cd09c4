package io.mandate.platform;

import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** A topic of one test. */
public final class TestTopic {

  private final String name;
  private final KafkaClients clients;
  private final List<TopicPartition> partitions;

  private TestTopic(String name, int partitions, KafkaClients clients) {
    this.name = name;
    this.clients = clients;
    this.partitions =
        IntStream.range(0, partitions).mapToObj(p -> new TopicPartition(name, p)).toList();
  }

  public static TestTopic create(KafkaClients clients, String bootstrap, int partitions)
      throws Exception {
    var name = "test-" + UUID.randomUUID();
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    }
    return new TestTopic(name, partitions, clients);
  }

  /** One of the topics every server has. */
  public static TestTopic existing(KafkaClients clients, String name, int partitions) {
    return new TestTopic(name, partitions, clients);
  }

  public String name() {
    return name;
  }

  /** Sends these in this order and waits for them. */
  public void send(EventEnvelope... events) {
    try (var producer = clients.producer(Map.of())) {
      for (var event : events) {
        send(producer, CloudEvents.write(name, event));
      }
    }
  }

  public void sendBytes(byte[] key, byte[] value) {
    try (var producer = clients.producer(Map.of())) {
      send(producer, new ProducerRecord<>(name, key, value));
    }
  }

  private static void send(
      KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> event) {
    var _ = producer.send(event);
  }

  /** Everything in the topic, in order within each partition. */
  public List<EventEnvelope> events() {
    return records().stream().map(CloudEvents::read).toList();
  }

  public List<ConsumerRecord<byte[], byte[]>> records() {
    try (var consumer = clients.consumer(Map.of())) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var end = consumer.endOffsets(partitions);
      var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < end.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(100)).forEach(found::add);
      }
      return found;
    }
  }
}
