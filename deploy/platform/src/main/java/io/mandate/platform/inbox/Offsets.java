package io.mandate.platform.inbox;

import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** How far each partition is read: kept here and not by Kafka, so that it moves with the effect. */
@ApplicationScoped
class Offsets {

  private static final String ADVANCE =
      """
      update inbox_offset as o set next_offset = m.next
      from unnest(?::int[], ?::bigint[], ?::bigint[]) as m (part, expected, next)
      where o.consumer_group = ? and o.topic = ? and o.part = m.part
        and o.next_offset = m.expected
      """;

  private static final String CLAIM =
      """
      insert into inbox_offset as o (consumer_group, topic, part, next_offset)
      values (?, ?, ?, 0)
      on conflict (consumer_group, topic, part) do update set next_offset = o.next_offset
      returning next_offset
      """;

  private final DataSource database;

  Offsets(DataSource database) {
    this.database = database;
  }

  /** A partition read from {@code expected} up to before {@code next}. */
  record Advance(int partition, long expected, long next) {}

  /** Where to go on reading; 0 at first. */
  long next(EventStream stream, int partition) throws SQLException {
    try (var connection = database.getConnection();
        var claim = connection.prepareStatement(CLAIM)) {
      claim.setString(1, stream.group());
      claim.setString(2, stream.topic());
      claim.setInt(3, partition);
      try (var row = claim.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /**
   * Moves on in the running transaction.
   *
   * @throws Superseded when another consumer has moved one of them: this one lost the partition and
   *     does not know it yet
   */
  void advance(EventStream stream, List<Advance> advances) throws SQLException {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(ADVANCE)) {
      Columns.of(update, advances)
          .bind(1, "int", Advance::partition)
          .bind(2, "bigint", Advance::expected)
          .bind(3, "bigint", Advance::next);
      update.setString(4, stream.group());
      update.setString(5, stream.topic());
      if (update.executeUpdate() != advances.size()) {
        throw new Superseded();
      }
    }
  }

  /** Another consumer reads on from a later offset. */
  static final class Superseded extends RuntimeException {
    Superseded() {
      super("Another consumer has taken over a partition of this one.");
    }
  }
}
