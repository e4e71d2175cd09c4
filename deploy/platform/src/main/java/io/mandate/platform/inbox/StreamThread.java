package io.mandate.platform.inbox;

import io.mandate.platform.events.KafkaClients;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hears one stream until stopped; whatever ends a consumer, a new one takes its place. */
final class StreamThread {

  private static final Logger LOG = Logger.getLogger(StreamThread.class);
  private static final Duration AFTER_ERROR = Duration.ofSeconds(1);
  private static final int MAX_FETCH = 8 << 20;
  private static final Duration LAST_BATCH = Duration.ofSeconds(10);

  private final EventStream stream;
  private final KafkaClients clients;
  private final InboxTables tables;
  private final StreamTransaction transaction;
  private final Thread thread;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile @Nullable Consumer<byte[], byte[]> current;

  StreamThread(EventStream stream, KafkaClients clients, InboxTables tables) {
    this.stream = stream;
    this.clients = clients;
    this.tables = tables;
    this.transaction = new StreamTransaction(stream);
    this.thread = Thread.ofPlatform().name("inbox-" + stream.topic()).daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** The batch under way is finished first. */
  void stop() {
    stopped.countDown();
    var consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  void join() throws InterruptedException {
    thread.join(LAST_BATCH);
  }

  EventStream stream() {
    return stream;
  }

  /** Takes parked events; safe beside the running thread. */
  Draining draining() {
    return new Draining(transaction, tables);
  }

  private void run() {
    try {
      do {
        listen();
      } while (!stopped.await(AFTER_ERROR.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (var consumer = clients.consumer(settings())) {
      current = consumer;
      if (stopped.getCount() > 0) {
        consumer(consumer).listen();
      }
    } catch (WakeupException e) {
      LOG.debugf("%s: told to stop.", stream.topic());
    } catch (RuntimeException e) {
      LOG.errorf(e, "%s: hearing it again in %s.", stream.topic(), AFTER_ERROR);
    } finally {
      current = null;
    }
  }

  private StreamConsumer consumer(Consumer<byte[], byte[]> consumer) {
    return new StreamConsumer(
        stream,
        consumer,
        new ReadingPlaces(stream, tables.offsets()),
        new Intake(transaction, tables),
        new ParkedWatch(draining()));
  }

  /** A consumer that died is missed after six seconds, the least that brokers allow by default. */
  private Map<String, Object> settings() {
    return Map.of(
        ConsumerConfig.GROUP_ID_CONFIG,
        stream.group(),
        ConsumerConfig.CLIENT_ID_CONFIG,
        stream.group() + "-" + stream.topic(),
        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
        6_000,
        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
        1_500,
        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
        MAX_FETCH);
  }
}
