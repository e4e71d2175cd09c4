package io.mandate.platform.time;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * The only source of time: SQL {@code mandate_now()}, microseconds, UTC. A transaction has one
 * instant, read when it first asks.
 */
@ApplicationScoped
public class DatabaseClock {

  private static final Object INSTANT = new Object();

  private final DataSource database;
  private final TransactionSynchronizationRegistry transaction;

  DatabaseClock(DataSource database, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** The instant of the running transaction; without one it is refused. */
  @Transactional(MANDATORY)
  public Instant now() {
    if (transaction.getResource(INSTANT) instanceof Instant known) {
      return known;
    }
    var instant = read();
    transaction.putResource(INSTANT, instant);
    return instant;
  }

  private Instant read() {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select mandate_now()");
        var row = query.executeQuery()) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not tell the time.", e);
    }
  }
}
