package io.mandate.escalation.appraisals;

import io.mandate.platform.sql.Columns;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All work that task-service told of: assignments, and tasks that were asked for. */
@ApplicationScoped
class Works implements PanacheRepositoryBase<Work, UUID> {
  private static final String ASK =
      """
      insert into work (id, task_id, party, title, handed)
      select id, id, party, title, false
      from unnest(?::uuid[], ?::text[], ?::text[]) as t (id, party, title)
      on conflict (id) do update set party = excluded.party, title = excluded.title
      """;

  private final DataSource database;

  Works(DataSource database) {
    this.database = database;
  }

  /** A task put to its counterpart. */
  record Asked(UUID taskId, String counterpart, String title) {}

  /** Keeps what was asked, in one statement; said again it changes nothing. */
  void ask(Collection<Asked> asked) {
    if (asked.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(ASK)) {
      Columns.of(insert, asked)
          .bind(1, "uuid", Asked::taskId)
          .bind(2, "text", Asked::counterpart)
          .bind(3, "text", Asked::title);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("What was asked was not kept.", e);
    }
  }

  /** Locks those of these tasks that are known, in one statement. */
  Map<UUID, Work> lock(Collection<UUID> taskIds) {
    var found = new LinkedHashMap<UUID, Work>();
    select("select * from work where task_id = any (:ids) order by id for update", taskIds)
        .forEach(one -> found.put(one.id(), one));
    return found;
  }

  /** Locks one; null when it was never heard of. */
  @Nullable Work lockOne(UUID id) {
    return select("select * from work where id = any (:ids) for update", List.of(id)).stream()
        .findFirst()
        .orElse(null);
  }

  private List<Work> select(String sql, Collection<UUID> ids) {
    return getEntityManager()
        .createNativeQuery(sql, Work.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultStream()
        .map(Work.class::cast)
        .toList();
  }
}
