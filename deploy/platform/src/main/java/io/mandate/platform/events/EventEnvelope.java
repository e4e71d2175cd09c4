package io.mandate.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as it travels.
 *
 * @param source the service that says it
 * @param key what it is about; events of one (source, key) are numbered without gaps
 * @param epoch raised by an operator when a producer lost its numbers; orders before {@code
 *     sequence}
 * @param sequence from 1 in each epoch
 * @param time the instant of the deciding transaction, by the producer's database
 * @param basis the version of replicated state the decision was based on; a consumer waits until it
 *     has that version too
 * @param traceparent W3C trace context, where there is one
 * @param data JSON, UTF-8
 */
public record EventEnvelope(
    String source,
    String key,
    int epoch,
    long sequence,
    String type,
    Instant time,
    long basis,
    @Nullable String traceparent,
    byte[] data) {

  /** The CloudEvents id: the same event has the same id, however often it is sent. */
  public String id() {
    return source + "/" + key + "/" + epoch + "/" + sequence;
  }
}
