package io.mandate.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** SQL for tests, in the running transaction if there is one. */
@ApplicationScoped
public class Sql {

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  public DataSource database() {
    return database;
  }

  /** The first column of each row, as text. */
  public List<String> strings(String query, Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      var found = new ArrayList<String>();
      if (statement.execute()) {
        try (var rows = statement.getResultSet()) {
          while (rows.next()) {
            found.add(rows.getString(1));
          }
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void run(String statement, Object... parameters) {
    strings(statement, parameters);
  }

  public long number(String query, Object... parameters) {
    return Long.parseLong(strings(query, parameters).getFirst());
  }
}
