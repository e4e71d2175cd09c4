package io.mandate.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {
  @Test
  void what_was_sent_is_there_after_a_restart_on_the_same_port(@TempDir Path folder)
      throws Exception {
    try (var kafka = Kafka.start(folder, 0)) {
      var bootstrap = kafka.bootstrap();
      send(bootstrap, "before");
      kafka.stop();
      kafka.start();
      assertThat(kafka.bootstrap()).isEqualTo(bootstrap);
      send(bootstrap, "after");
      assertThat(received(bootstrap, 2)).containsExactly("before", "after");
    }
  }

  @Test
  void the_topics_are_as_the_services_expect_them(@TempDir Path folder) throws Exception {
    try (var kafka = Kafka.start(folder, 0);
        var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
      var names = List.of("hierarchy.events", "task.events", "escalation.events", "dead.letters");
      var topics = admin.describeTopics(names).allTopicNames().get();
      assertThat(names.stream().map(name -> requireNonNull(topics.get(name)).partitions().size()))
          .containsExactly(1, 8, 8, 1);
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, "hierarchy.events");
      var config =
          requireNonNull(admin.describeConfigs(List.of(resource)).all().get().get(resource));
      assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
      assertThat(config.get("min.compaction.lag.ms").value()).isEqualTo("3600000");
    }
  }

  private static void send(String bootstrap, String value) throws Exception {
    Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "acks", "all");
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer
          .send(new ProducerRecord<>("hierarchy.events", "k" + value, value))
          .get(20, TimeUnit.SECONDS);
    }
  }

  private static List<String> received(String bootstrap, int count) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition("hierarchy.events", 0)));
      var values = new ArrayList<String>();
      for (int polls = 0; polls < 100 && values.size() < count; polls++) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }
}
