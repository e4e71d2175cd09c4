package io.mandate.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a service says where, and how it is relayed. */
@ConfigMapping(prefix = "mandate.outbox")
interface OutboxConfig {

  /** The topic of everything this service says. */
  String topic();

  /** The service's name in events; it never changes, because sequences count under it. */
  String source();

  /**
   * Keys are spread over this many lanes, each in order for itself; one lane keeps all in order.
   */
  @WithDefault("8")
  int lanes();

  /**
   * Numbers start anew under a higher epoch. An operator raises it when the database was restored
   * and the topic remembers more than it does.
   */
  @WithDefault("1")
  int epoch();

  /** Whether this process relays; one that does not only writes. */
  @WithDefault("true")
  boolean relay();

  /** How long the relay sleeps when nothing woke it. */
  @WithDefault("PT0.075S")
  Duration poll();
}
