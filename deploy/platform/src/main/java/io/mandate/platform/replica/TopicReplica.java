package io.mandate.platform.replica;

import io.mandate.platform.events.KafkaClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the one partition of a compacted topic into a fold. A record that cannot be read freezes
 * it at the last complete version: an old truth serves better than half a new one.
 */
final class TopicReplica {

  private static final Logger LOG = Logger.getLogger(TopicReplica.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration AFTER_ERROR = Duration.ofSeconds(1);
  private static final Duration KAFKA_ANSWERS = Duration.ofSeconds(5);

  private final String topic;
  private final TopicPartition partition;
  private final KafkaClients clients;
  private final Folding folding;
  private final Saving saving;
  private final Thread thread;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile @Nullable Consumer<byte[], byte[]> current;
  private volatile boolean frozen;

  TopicReplica(Fold fold, KafkaClients clients, ReplicaRows rows) {
    this.topic = fold.topic();
    this.partition = new TopicPartition(topic, 0);
    this.clients = clients;
    this.folding = new Folding(fold);
    this.saving = new Saving(topic, folding, rows);
    this.thread = Thread.ofPlatform().name("replica-" + topic).daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void stop() {
    stopped.countDown();
    var consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  void join() throws InterruptedException {
    thread.join(AFTER_ERROR.multipliedBy(10));
  }

  String topic() {
    return topic;
  }

  /** Whether a complete version was ever published. */
  boolean isPublished() {
    return folding.isPublished();
  }

  /** Whether it stopped at a record that it cannot read. */
  boolean isFrozen() {
    return frozen;
  }

  private void run() {
    try {
      saving.load();
      do {
        if (!frozen) {
          follow();
        }
        makeDoWithSaved();
      } while (!stopped.await(AFTER_ERROR.toMillis(), TimeUnit.MILLISECONDS));
      saving.saveNow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow() {
    try (var consumer = clients.consumer(Map.of(ConsumerConfig.CLIENT_ID_CONFIG, "replica"))) {
      current = consumer;
      follow(consumer);
    } catch (WakeupException e) {
      LOG.debugf("%s: told to stop.", topic);
    } catch (RuntimeException e) {
      LOG.warnf("%s: following it again in %s: %s", topic, AFTER_ERROR, e);
    } finally {
      current = null;
    }
  }

  private void follow(Consumer<byte[], byte[]> consumer) {
    consumer.assign(List.of(partition));
    var end = consumer.endOffsets(List.of(partition), KAFKA_ANSWERS).getOrDefault(partition, 0L);
    consumer.seek(partition, folding.nextOffset() <= end ? folding.nextOffset() : 0);
    while (!frozen && stopped.getCount() > 0) {
      var records = consumer.poll(POLL).iterator();
      while (!frozen && records.hasNext()) {
        accept(records.next());
      }
      if (!frozen && consumer.position(partition) >= end) {
        folding.caughtUp();
        folding.publishIfComplete();
      }
      saving.saveIfDue();
    }
  }

  private void accept(ConsumerRecord<byte[], byte[]> found) {
    try {
      folding.accept(found);
    } catch (RuntimeException e) {
      frozen = true;
      LOG.errorf(e, "%s: frozen at the version before offset %d.", topic, found.offset());
      return;
    }
    folding.publishIfComplete();
    saving.saveIfDue();
  }

  /** Where the topic cannot be read to its end, an earlier complete version serves. */
  private void makeDoWithSaved() {
    if (folding.isPublished() || stopped.getCount() == 0) {
      return;
    }
    try {
      saving.load();
      folding.publishAtBoundary();
    } catch (RuntimeException e) {
      LOG.warnf("%s: the saved version is not published either: %s", topic, e);
    }
  }
}
