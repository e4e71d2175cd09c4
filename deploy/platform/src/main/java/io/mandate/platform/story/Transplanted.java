package io.mandate.platform.story;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database that was restored into another cluster holds transactions that this one has not come
 * to. What they wrote is finished: it is taken as written now, or it would be withheld until the
 * new cluster's count has come so far.
 */
@ApplicationScoped
public class Transplanted {
  private final DataSource database;
  private final List<Story> stories;

  Transplanted(DataSource database, @All List<Story> stories) {
    this.database = database;
    this.stories = stories;
  }

  /** Before anything new is written. */
  void start(@Observes @Priority(2) StartupEvent start) {
    settle();
  }

  /** Takes as written now whatever is of a transaction that is still to come. */
  public void settle() {
    stories.forEach(
        story -> QuarkusTransaction.requiringNew().run(() -> takeAsWrittenNow(story.table())));
  }

  private void takeAsWrittenNow(String table) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update %s set tx = pg_current_xact_id() where tx > pg_current_xact_id()"
                    .formatted(table))) {
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The record of " + table + " cannot be taken over.", e);
    }
  }
}
