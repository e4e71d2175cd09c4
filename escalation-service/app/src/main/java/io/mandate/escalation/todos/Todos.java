package io.mandate.escalation.todos;

import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of everybody's open to-dos, written in sets: two statements however many they are. */
@ApplicationScoped
public class Todos {

  /** Who says what there is to do. */
  public enum Source {
    TASK,
    CASE,
    APPRAISAL,
    MANDATE
  }

  private static final String FORGET =
      "delete from todo where source = ? and owner = any (?::uuid[])";
  private static final String INSERT =
      """
      insert into todo (source, owner, task_id, holder, kind, subject, title, due, reminders)
      select ?, * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[],
        ?::timestamptz[], ?::int[])
      """;

  private final DataSource database;

  Todos(DataSource database) {
    this.database = database;
  }

  /** From now on these owners have exactly these to-dos. Joins the running transaction. */
  public void replace(Source source, Collection<UUID> owners, List<OpenTodo> todos) {
    if (owners.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection()) {
      forget(connection, source, owners);
      if (!todos.isEmpty()) {
        insert(connection, source, todos);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The to-dos were not written.", e);
    }
  }

  private static void forget(Connection connection, Source source, Collection<UUID> owners)
      throws SQLException {
    try (var forget = connection.prepareStatement(FORGET)) {
      forget.setString(1, source.name());
      Columns.of(forget, owners).bind(2, "uuid", owner -> owner);
      forget.executeUpdate();
    }
  }

  private static void insert(Connection connection, Source source, List<OpenTodo> todos)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, source.name());
      Columns.of(insert, todos)
          .bind(2, "uuid", OpenTodo::owner)
          .bind(3, "uuid", OpenTodo::taskId)
          .bind(4, "text", OpenTodo::holder)
          .bind(5, "text", OpenTodo::kind)
          .bind(6, "uuid", OpenTodo::subject)
          .bind(7, "text", OpenTodo::title)
          .bind(8, "timestamptz", OpenTodo::due)
          .bind(9, "int", OpenTodo::reminders);
      insert.executeUpdate();
    }
  }
}
