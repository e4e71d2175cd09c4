package io.mandate.platform.idempotency;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The table of answers. Every method works in the caller's transaction. */
@Singleton
class Answers {
  private static final String LOOK_UP =
      """
      select pg_try_advisory_xact_lock(?) as locked,
             a.request, a.status, a.etag, a.location, a.body, a.expires_at
      from (values (1)) as one left join idempotent_answer a on a.caller_key = ?
      """;
  private static final String STORE =
      """
      insert into idempotent_answer as a
        (caller_key, request, status, etag, location, body, expires_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (caller_key) do update
        set request = excluded.request, status = excluded.status, etag = excluded.etag,
            location = excluded.location, body = excluded.body, expires_at = excluded.expires_at
        where a.expires_at <= ?
      """;
  private static final String FORGET =
      """
      delete from idempotent_answer where caller_key in (
        select caller_key from idempotent_answer where expires_at <= ?
        order by expires_at limit 64 for update skip locked)
      """;

  /** Each of so many stored answers pays for deleting up to 64: faster than they can be added. */
  private static final int FORGET_EVERY = 16;

  /**
   * What the table said.
   *
   * @param locked whether no other transaction is at work on this key
   * @param request the hash of what was asked then; null if nothing is stored
   */
  record Found(
      boolean locked, byte @Nullable [] request, StoredAnswer answer, @Nullable Instant expires) {}

  private final DataSource database;
  private final Duration keep;
  private final AtomicInteger stored = new AtomicInteger();

  /**
   * @param keep how long an answer is kept, ISO-8601
   */
  Answers(
      DataSource database,
      @ConfigProperty(name = "mandate.idempotency.keep", defaultValue = "P1D") Duration keep) {
    this.database = database;
    this.keep = keep;
  }

  /** Locks the key until the transaction ends, if it is free, and reads what is stored for it. */
  Found lockAndFind(KeyedRequest request) {
    return run(
        LOOK_UP,
        statement -> {
          statement.setLong(1, request.lock());
          statement.setBytes(2, request.callerKey());
          try (var rows = statement.executeQuery()) {
            rows.next();
            return found(rows);
          }
        });
  }

  private static Found found(ResultSet row) throws SQLException {
    var expires = row.getObject("expires_at", OffsetDateTime.class);
    return new Found(
        row.getBoolean("locked"),
        row.getBytes("request"),
        new StoredAnswer(
            row.getInt("status"),
            row.getString("etag"),
            row.getString("location"),
            row.getString("body")),
        expires == null ? null : expires.toInstant());
  }

  /** Stores the answer; false if another one, not expired, got there first. */
  boolean store(KeyedRequest request, StoredAnswer answer, Instant now) {
    if (stored.incrementAndGet() % FORGET_EVERY == 0) {
      forget(now);
    }
    return run(
        STORE,
        statement -> {
          statement.setBytes(1, request.callerKey());
          statement.setBytes(2, request.request());
          statement.setInt(3, answer.status());
          statement.setString(4, answer.etag());
          statement.setString(5, answer.location());
          statement.setString(6, answer.body());
          statement.setObject(7, now.plus(keep).atOffset(ZoneOffset.UTC));
          statement.setObject(8, now.atOffset(ZoneOffset.UTC));
          return statement.executeUpdate() == 1;
        });
  }

  /** Deletes up to 64 expired answers that nobody else is deleting. @return how many */
  int forget(Instant now) {
    return run(
        FORGET,
        statement -> {
          statement.setObject(1, now.atOffset(ZoneOffset.UTC));
          return statement.executeUpdate();
        });
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Use<T> use) {
    try (Connection connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return use.of(statement);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Says nothing itself: what it means is decided by its cause. */
  static final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseFailure(SQLException cause) {
      super(cause);
    }
  }
}
