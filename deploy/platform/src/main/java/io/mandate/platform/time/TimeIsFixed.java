package io.mandate.platform.time;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets only those move the time who said so at start ({@code mandate.time.movable}): elsewhere a
 * shifted database stops the start, and a later shift is refused by the database itself.
 */
@ApplicationScoped
class TimeIsFixed {

  private static final String CHECK_VIOLATION = "23514";

  private final DataSource database;
  private final boolean movable;

  TimeIsFixed(
      DataSource database,
      @ConfigProperty(name = "mandate.time.movable", defaultValue = "false") boolean movable) {
    this.database = database;
    this.movable = movable;
  }

  void check(@Observes @Priority(1) StartupEvent start) {
    declare(movable);
  }

  /**
   * @throws IllegalStateException when time is shifted and may not be
   */
  void declare(boolean mayMove) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update time_offset set movable = ? where movable is distinct from ?")) {
      update.setBoolean(1, mayMove);
      update.setBoolean(2, mayMove);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(
          CHECK_VIOLATION.equals(e.getSQLState())
              ? "The time of this database is shifted, which only tests may do: set"
                  + " time_offset.shift to 0, or mandate.time.movable to true."
              : "Cannot see whether the database's time is shifted.",
          e);
    }
  }
}
