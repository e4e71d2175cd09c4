package io.mandate.bench;

import io.mandate.local.Service;
import io.mandate.local.Suite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Looks into the services' databases, over connections that stay open: cheaper than asking the
 * services, so that looking costs little of what is measured.
 */
final class Database {
  private final Suite suite;
  private final Map<Service, Connection> connections = new EnumMap<>(Service.class);

  Database(Suite suite) {
    this.suite = suite;
  }

  long count(Service service, String query) {
    try (var statement = connection(service).createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything said was heard: outboxes empty, every task's to-dos there. */
  boolean drained() {
    return count(Service.TASK, "select count(*) from outbox") == 0
        && count(Service.ESCALATION, "select count(*) from outbox") == 0
        && count(Service.ESCALATION, "select count(*) from inbox")
            == count(Service.TASK, "select count(*) from event_sequence");
  }

  private Connection connection(Service service) throws SQLException {
    var open = connections.get(service);
    if (open == null) {
      open =
          DriverManager.getConnection(
              suite.databaseUrl(service), suite.databaseUser(), suite.databasePassword());
      connections.put(service, open);
    }
    return open;
  }
}
