package io.mandate.escalation.todos;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of everybody's open to-dos, written in sets: two statements however many they are. */
@ApplicationScoped
public class Todos {

  /** Who says what there is to do. */
  public enum Source {
    TASK,
    CASE
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
      forget.setArray(2, connection.createArrayOf("uuid", owners.toArray()));
      forget.executeUpdate();
    }
  }

  private static void insert(Connection connection, Source source, List<OpenTodo> todos)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, source.name());
      column(insert, 2, "uuid", todos, OpenTodo::owner);
      column(insert, 3, "uuid", todos, OpenTodo::taskId);
      column(insert, 4, "text", todos, OpenTodo::holder);
      column(insert, 5, "text", todos, OpenTodo::kind);
      column(insert, 6, "uuid", todos, OpenTodo::subject);
      column(insert, 7, "text", todos, OpenTodo::title);
      column(insert, 8, "timestamptz", todos, Todos::due);
      column(insert, 9, "int", todos, OpenTodo::reminders);
      insert.executeUpdate();
    }
  }

  private static @Nullable Object due(OpenTodo todo) {
    var due = todo.due();
    return due == null ? null : due.atOffset(ZoneOffset.UTC);
  }

  private static void column(
      PreparedStatement insert,
      int index,
      String type,
      List<OpenTodo> todos,
      Function<OpenTodo, @Nullable Object> value)
      throws SQLException {
    var values = todos.stream().map(value).toArray();
    insert.setArray(index, insert.getConnection().createArrayOf(type, values));
  }
}
