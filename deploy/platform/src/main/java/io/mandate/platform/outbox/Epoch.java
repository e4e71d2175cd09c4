package io.mandate.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The epoch this process numbers under: the highest ever configured here. Raising it renumbers what
 * was written and not sent, since a restored database may have used numbers a second time.
 */
@ApplicationScoped
class Epoch {

  private static final String RENUMBER =
      """
      with anew as (
        select lane, id, row_number() over (partition by aggregateid order by id) as sequence
        from outbox
      ), moved as (
        update outbox as o set epoch = ?, sequence = anew.sequence
        from anew where o.lane = anew.lane and o.id = anew.id
        returning o.aggregateid, o.sequence
      )
      insert into event_sequence (key, epoch, sequence)
      select aggregateid, ?, max(sequence) from moved group by aggregateid
      on conflict (key) do update set epoch = excluded.epoch, sequence = excluded.sequence
      """;

  private final DataSource database;
  private final OutboxConfig config;
  private volatile int current;

  Epoch(DataSource database, OutboxConfig config) {
    this.database = database;
    this.config = config;
  }

  int current() {
    if (current == 0) {
      current = QuarkusTransaction.requiringNew().call(() -> raiseTo(config.epoch()));
    }
    return current;
  }

  /**
   * Needs a transaction.
   *
   * @return the epoch that counts now: this one, or a higher one of earlier
   */
  int raiseTo(int configured) throws SQLException {
    try (var connection = database.getConnection();
        var raise =
            connection.prepareStatement(
                "update outbox_epoch set epoch = greatest(epoch, ?)"
                    + " returning old.epoch, new.epoch")) {
      raise.setInt(1, configured);
      try (var row = raise.executeQuery()) {
        row.next();
        if (row.getInt(1) < row.getInt(2)) {
          renumber(connection, row.getInt(2));
        }
        return row.getInt(2);
      }
    }
  }

  private static void renumber(Connection connection, int epoch) throws SQLException {
    try (var renumber = connection.prepareStatement(RENUMBER)) {
      renumber.setInt(1, epoch);
      renumber.setInt(2, epoch);
      renumber.executeUpdate();
    }
  }
}
