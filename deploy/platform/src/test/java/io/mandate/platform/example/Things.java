package io.mandate.platform.example;

import io.mandate.platform.paging.PageRequest;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Things in the database. */
@Singleton
public class Things {
  private final DataSource database;

  /** A thing has a name that no other has. */
  public record Thing(UUID id, String name, String owner, long version) {}

  Things(DataSource database) {
    this.database = database;
  }

  void create(@Observes StartupEvent start) {
    run(
        "create table if not exists thing (id uuid primary key, name text not null"
            + " constraint thing_name unique deferrable initially deferred, owner text not null constraint thing_owner"
            + " check (owner <> 'nobody'), version bigint not null default 1)",
        PreparedStatement::execute);
  }

  public void add(Thing thing) {
    run(
        "insert into thing (id, name, owner) values (?, ?, ?)",
        insert -> {
          insert.setObject(1, thing.id());
          insert.setString(2, thing.name());
          insert.setString(3, thing.owner());
          return insert.executeUpdate();
        });
  }

  public Optional<Thing> find(UUID id) {
    return select(
            "select id, name, owner, version from thing where id = ? for update",
            query -> query.setObject(1, id))
        .stream()
        .findFirst();
  }

  public void rename(UUID id, String name) {
    run(
        "update thing set name = ?, version = version + 1 where id = ?",
        update -> {
          update.setString(1, name);
          update.setObject(2, id);
          return update.executeUpdate();
        });
  }

  public List<Thing> after(String prefix, PageRequest page) {
    var position = page.after();
    return select(
        "select id, name, owner, version from thing where name like ? and name > ?"
            + " order by name limit ?",
        query -> {
          query.setString(1, prefix + "%");
          query.setString(2, position == null ? "" : position.text(0));
          query.setInt(3, page.fetch());
        });
  }

  public long count(String name) {
    return run(
        "select count(*) from thing where name = ?",
        query -> {
          query.setString(1, name);
          var rows = query.executeQuery();
          rows.next();
          return rows.getLong(1);
        });
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private interface Fill {
    void in(PreparedStatement statement) throws SQLException;
  }

  private List<Thing> select(String sql, Fill fill) {
    return run(
        sql,
        query -> {
          fill.in(query);
          var found = new ArrayList<Thing>();
          try (var rows = query.executeQuery()) {
            while (rows.next()) {
              found.add(thing(rows));
            }
          }
          return found;
        });
  }

  private static Thing thing(ResultSet row) throws SQLException {
    return new Thing(
        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4));
  }

  private <T> T run(String sql, Use<T> use) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return use.of(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
