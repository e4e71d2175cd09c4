package io.mandate.platform.story;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Up to where everything is finished. A row commits later than one that was written after it; what
 * is read only below the horizon is read in an order in which nothing comes late.
 *
 * @param epoch that the service counts under
 * @param tx the oldest transaction of this cluster that still runs
 */
record Horizon(int epoch, long tx) {

  static Horizon of(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "select epoch, pg_snapshot_xmin(pg_current_snapshot())::text from outbox_epoch");
        var row = query.executeQuery()) {
      row.next();
      return new Horizon(row.getInt(1), Long.parseLong(row.getString(2)));
    }
  }
}
