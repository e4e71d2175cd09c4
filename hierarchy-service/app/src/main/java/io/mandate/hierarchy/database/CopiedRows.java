package io.mandate.hierarchy.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, with little of them in memory at a time. */
public final class CopiedRows implements AutoCloseable {
  private static final int FULL = 64 * 1024;

  private final Connection connection;
  private final CopyIn copy;
  private final StringBuilder buffer = new StringBuilder(FULL + 4096);
  private boolean complete;

  CopiedRows(Connection connection, String table) throws SQLException {
    this.connection = connection;
    this.copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
  }

  /** One row; null is null, everything else goes by its string form. */
  public void add(@Nullable Object... columns) {
    for (int i = 0; i < columns.length; i++) {
      if (i > 0) {
        buffer.append('\t');
      }
      append(columns[i]);
    }
    buffer.append('\n');
    if (buffer.length() > FULL) {
      send();
    }
  }

  /** Ends the COPY; without this, closing undoes it. */
  public void end() {
    send();
    try {
      copy.endCopy();
      complete = true;
    } catch (SQLException e) {
      throw OverlapRefused.orFailure(e);
    }
  }

  private void append(@Nullable Object value) {
    if (value == null) {
      buffer.append("\\N");
      return;
    }
    var text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> buffer.append("\\\\");
        case '\t' -> buffer.append("\\t");
        case '\n' -> buffer.append("\\n");
        case '\r' -> buffer.append("\\r");
        default -> buffer.append(text.charAt(i));
      }
    }
  }

  private void send() {
    var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    buffer.setLength(0);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException e) {
      throw OverlapRefused.orFailure(e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      if (!complete && copy.isActive()) {
        copy.cancelCopy();
      }
    } catch (SQLException e) {
      throw OverlapRefused.orFailure(e);
    }
  }
}
