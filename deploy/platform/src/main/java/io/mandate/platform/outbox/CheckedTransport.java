package io.mandate.platform.outbox;

import io.mandate.platform.outbox.EpochCheck.TopicIsAhead;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends nothing before the topic was compared with the database, and ends the process if that was
 * restored. Done here and not before the start, because a start does not need Kafka.
 */
@Dependent
class CheckedTransport implements Transport {

  private static final Logger LOG = Logger.getLogger(CheckedTransport.class);

  private final KafkaTransport kafka;
  private final EpochCheck check;
  private final OutboxConfig config;
  private boolean checked;

  CheckedTransport(KafkaTransport kafka, EpochCheck check, OutboxConfig config) {
    this.kafka = kafka;
    this.check = check;
    this.config = config;
  }

  @Override
  public void prepare() {
    if (checked) {
      return;
    }
    try {
      check.run(config.topic(), config.source());
      checked = true;
    } catch (TopicIsAhead e) {
      LOG.fatal(e.getMessage());
      Quarkus.asyncExit(1);
      throw e;
    }
  }

  @Override
  public void send(List<OutboxRow> rows) {
    kafka.send(rows);
  }

  @Override
  public void close() {
    kafka.close();
  }
}
