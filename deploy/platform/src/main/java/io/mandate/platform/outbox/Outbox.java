package io.mandate.platform.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Where a service says something. The event is a row of the business transaction: said if that
 * commits, never otherwise; the relay takes it from there.
 */
@ApplicationScoped
public class Outbox {

  /** The largest event, in bytes of its JSON as UTF-8. */
  public static final int MAX_PAYLOAD = 256 * 1024;

  private final OutboxConfig config;
  private final OutboxRows rows;
  private final DatabaseClock clock;
  private final RelayWakeUp relay;
  private final RestatementProgress restatement;

  Outbox(
      OutboxConfig config,
      OutboxRows rows,
      DatabaseClock clock,
      RelayWakeUp relay,
      RestatementProgress restatement) {
    this.config = config;
    this.rows = rows;
    this.clock = clock;
    this.relay = relay;
    this.restatement = restatement;
  }

  /**
   * Says these, in this order, under the next numbers of their keys; one statement, however many
   * they are. Keys stay locked until the transaction ends, taken in key order: a transaction that
   * calls this several times keeps to that order itself.
   *
   * @throws OversizedEvent when one is larger than {@link #MAX_PAYLOAD}; the transaction should not
   *     commit without it
   */
  @Transactional(MANDATORY)
  public void add(List<OutgoingEvent> events) {
    add(config.topic(), events);
  }

  /** The same on another topic than the service's own. */
  @Transactional(MANDATORY)
  public void add(String topic, List<OutgoingEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    rows.insert(topic, events, clock.now());
    relay.afterCommit();
  }

  /** The last epoch in which everything was said again; 1 where none was ever raised. */
  public int restated() {
    return restatement.done();
  }
}
