package io.mandate.platform.outbox;

import java.util.List;

/** Carries events to the broker. */
interface Transport extends AutoCloseable {

  /** Called outside any transaction before the outbox is looked at; throws while nothing may go. */
  default void prepare() {}

  /**
   * Returns when the broker has them all, in this order within each key.
   *
   * @throws NotSent when it may not have; nothing of this call is sent any more after that
   */
  void send(List<OutboxRow> rows);

  @Override
  void close();

  /** The broker may have none, some or all of them. */
  final class NotSent extends RuntimeException {
    NotSent(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
