package io.mandate.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How far the restatement is. A row of its own beside the epoch's, so that who writes an event, and
 * looks for the epoch first, never waits for a page.
 */
@ApplicationScoped
class RestatementProgress {

  private static final String BEGIN =
      """
      select e.epoch, case when r.epoch = e.epoch then r.place end
      from restatement as r cross join outbox_epoch as e
      where r.done < e.epoch for update of r skip locked
      """;

  private static final String LEFT =
      "select count(*) from restatement as r join outbox_epoch as e on r.done < e.epoch";

  private final DataSource database;

  RestatementProgress(DataSource database) {
    this.database = database;
  }

  /** A restatement to go on with. */
  record Place(int epoch, @Nullable String after) {}

  /** The last epoch in which everything was said; 1 where none was ever raised. */
  int done() {
    return number("select done from restatement");
  }

  /** Whether the epoch was raised and not everything said since. */
  boolean isLeft() {
    return number(LEFT) > 0;
  }

  private int number(String sql) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql);
        var row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException("How far the restatement is cannot be read.", e);
    }
  }

  /** Locks the progress; empty when all is said, or another replica is at it. */
  List<Place> begin() throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(BEGIN);
        var row = query.executeQuery()) {
      return row.next() ? List.of(new Place(row.getInt(1), row.getString(2))) : List.of();
    }
  }

  void goOn(int epoch, String place) throws SQLException {
    write("update restatement set epoch = ?, place = ?", epoch, place);
  }

  void finish(int epoch) throws SQLException {
    write("update restatement set done = ?, place = ?", epoch, null);
  }

  private void write(String sql, int epoch, @Nullable String place) throws SQLException {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setInt(1, epoch);
      update.setString(2, place);
      update.executeUpdate();
    }
  }
}
