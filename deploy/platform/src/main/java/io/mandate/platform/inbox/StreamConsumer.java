package io.mandate.platform.inbox;

import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.UnreadableEvent;
import io.mandate.platform.failure.Failures;
import io.mandate.platform.inbox.Offsets.Advance;
import io.mandate.platform.inbox.Offsets.Superseded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Polls one stream for as long as its Kafka consumer lives; used by one thread. */
final class StreamConsumer implements ConsumerRebalanceListener {

  private static final Logger LOG = Logger.getLogger(StreamConsumer.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration BASIS_POLL = Duration.ofMillis(20);
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(20);
  private static final Duration LAST_BACKOFF = Duration.ofSeconds(5);
  private static final int UNCLEAR_TRIES = 5;

  private final EventStream stream;
  private final Consumer<byte[], byte[]> consumer;
  private final ReadingPlaces places;
  private final Intake intake;
  private final ParkedWatch watch;
  private boolean rebalanced;
  private int unclear;
  private Duration backoff = FIRST_BACKOFF;

  StreamConsumer(
      EventStream stream,
      Consumer<byte[], byte[]> consumer,
      ReadingPlaces places,
      Intake intake,
      ParkedWatch watch) {
    this.stream = stream;
    this.consumer = consumer;
    this.places = places;
    this.intake = intake;
    this.watch = watch;
  }

  /** Polls and takes until woken or failing. */
  void listen() {
    consumer.subscribe(List.of(stream.topic()), this);
    while (true) {
      rebalanced = false;
      step(arrivals(consumer.poll(POLL)));
    }
  }

  private void step(List<Arrival> batch) {
    try {
      if (!batch.isEmpty()) {
        awaitBasis(batch);
        takeInParts(batch);
      }
      watch.drainIfNeeded();
      backoff = FIRST_BACKOFF;
      unclear = 0;
    } catch (Superseded e) {
      LOG.infof("%s: %s", stream.topic(), e.getMessage());
      places.seek(consumer, consumer.assignment());
    } catch (RuntimeException e) {
      if (!Failures.pass(e) && !Failures.areUnclear(e)) {
        throw e;
      }
      retryLater(e);
    }
  }

  private void takeInParts(List<Arrival> batch) {
    var advances = places.advances(batch);
    try {
      watch.parked(intake.take(batch, advances));
      places.move(advances);
    } catch (Superseded e) {
      throw e;
    } catch (RuntimeException e) {
      if (Failures.pass(e) || Failures.areUnclear(e) && unclear++ < UNCLEAR_TRIES) {
        throw e;
      }
      narrow(batch, advances, e);
    }
  }

  /** A failure that lies in an event is narrowed down to it; the others of the batch are taken. */
  private void narrow(List<Arrival> batch, List<Advance> advances, RuntimeException e) {
    if (batch.size() > 1) {
      takeInParts(batch.subList(0, batch.size() / 2));
      takeInParts(batch.subList(batch.size() / 2, batch.size()));
      return;
    }
    LOG.errorf(e, "%s is parked.", batch.getFirst().place());
    intake.refuse(batch.getFirst(), advances, Failures.reason(e));
    places.move(advances);
    watch.parked(true);
  }

  private void awaitBasis(List<Arrival> batch) {
    var basis = 0L;
    for (var arrival : batch) {
      if (arrival instanceof Arrival.Event(_, var event)) {
        basis = Math.max(basis, event.basis());
      }
    }
    while (stream.basisReached() < basis) {
      hold(BASIS_POLL);
    }
  }

  /** Stays in the group however long the database is away. */
  private void retryLater(RuntimeException e) {
    LOG.warnf("%s: next try in %s: %s", stream.topic(), backoff, Failures.reason(e));
    LOG.debugf(e, "%s: why it is tried again:", stream.topic());
    do {
      holdThroughRebalance(backoff);
      var twice = backoff.multipliedBy(2);
      backoff = twice.compareTo(LAST_BACKOFF) < 0 ? twice : LAST_BACKOFF;
    } while (!readAgain());
  }

  private boolean readAgain() {
    try {
      places.seek(consumer, consumer.assignment());
      return true;
    } catch (RuntimeException e) {
      if (Failures.pass(e)) {
        return false;
      }
      throw e;
    }
  }

  private void holdThroughRebalance(Duration time) {
    try {
      hold(time);
    } catch (Superseded e) {
      LOG.debugf("%s: %s", stream.topic(), e.getMessage());
    }
  }

  /** Waits without being taken for dead by the group. */
  private void hold(Duration time) {
    consumer.pause(consumer.assignment());
    try {
      consumer.poll(time);
    } finally {
      consumer.resume(consumer.assignment());
    }
    if (rebalanced) {
      throw new Superseded();
    }
  }

  private static List<Arrival> arrivals(ConsumerRecords<byte[], byte[]> records) {
    var arrivals = new ArrayList<Arrival>(records.count());
    records.forEach(found -> arrivals.add(arrival(found)));
    return arrivals;
  }

  private static Arrival arrival(ConsumerRecord<byte[], byte[]> found) {
    try {
      return new Arrival.Event(found, CloudEvents.read(found));
    } catch (UnreadableEvent e) {
      return new Arrival.Garbage(found, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    rebalanced = true;
    watch.parked(true);
    places.seek(consumer, partitions);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    rebalanced = true;
  }
}
