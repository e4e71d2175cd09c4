package io.mandate.bench;

import io.mandate.local.Service;
import io.mandate.local.Suite;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Looks into the services' databases: cheaper than asking them, so that looking costs little. */
record Database(Suite suite) {
  long count(Service service, String query) {
    try (var connection =
            DriverManager.getConnection(
                suite.databaseUrl(service), suite.databaseUser(), suite.databasePassword());
        var statement = connection.createStatement();
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
}
