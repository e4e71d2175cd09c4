package io.mandate.journeys;

import io.mandate.local.Service;
import io.mandate.local.Suite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** The services' databases, from behind: their time, and copies of them. */
record Databases(Suite suite) {
  private static final String SHIFT = "select extract(epoch from shift)::bigint from time_offset";

  /** Lets this much time pass in one of them. */
  void move(Service service, Duration duration) {
    try (var connection = connect(service);
        var update =
            connection.prepareStatement(
                "update time_offset set shift = shift + make_interval(secs => ?)")) {
      update.setDouble(1, duration.toMillis() / 1000.0);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies them all; nobody may be connected. */
  void copy() {
    for (var service : Service.values()) {
      var name = service.database();
      administer("create database %s_backup template %s".formatted(name, name));
    }
  }

  /** Puts the copy in place of one; time has gone on all the same. */
  void putBack(Service service) {
    var name = service.database();
    var passed = number(service, SHIFT);
    administer("drop database " + name);
    administer("create database %s template %s_backup".formatted(name, name));
    move(service, Duration.ofSeconds(passed - number(service, SHIFT)));
  }

  /** The first number that a query gives. */
  long number(Service service, String query) {
    try (var connection = connect(service);
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void administer(String statement) {
    try (var connection = suite.postgres().connect("postgres");
        var command = connection.createStatement()) {
      var _ = command.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect(Service service) throws SQLException {
    return DriverManager.getConnection(
        suite.databaseUrl(service), suite.databaseUser(), suite.databasePassword());
  }
}
