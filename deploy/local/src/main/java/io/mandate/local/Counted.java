package io.mandate.local;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * A service whose statements are counted, all that its Hibernate and its own SQL send over JDBC.
 * Nothing goes on in it by itself: no sweep, no relay.
 */
public final class Counted implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.datasource.jdbc.driver", CountingDriver.class.getName(),
        "mandate.sweep.enabled", "false",
        "mandate.outbox.relay", "false");
  }

  /**
   * The statements of this work, in order; the end of a transaction is none. Expired answers are
   * forgotten now and then by whoever stores one, and each inbox looks now and then at what is
   * parked: that is not counted.
   */
  public static List<String> statementsOf(Runnable work) {
    var _ = CountingDriver.SENT.take();
    work.run();
    return CountingDriver.SENT.take().stream()
        .filter(statement -> !statement.startsWith("delete from idempotent_answer"))
        .filter(statement -> !statement.contains("from parked"))
        .toList();
  }
}
