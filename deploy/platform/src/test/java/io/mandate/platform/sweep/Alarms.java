package io.mandate.platform.sweep;

import io.mandate.platform.Sql;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table with a timer each; whoever is bad fails to fire, whatever else is in its batch.
 */
class Alarms implements RowTimer {

  private final String name;
  private final Sql sql;

  Alarms(String name, Sql sql) {
    this.name = name;
    this.sql = sql;
    sql.run("drop table if exists alarm");
    sql.run(
        "create table alarm (id uuid primary key default gen_random_uuid(), number int,"
            + " due_at timestamptz, bad boolean not null default false, fired int default 0)");
    sql.run("create index on alarm (due_at) where fired = 0");
  }

  /** So many more, the first with this number, due in so many milliseconds. */
  void add(int first, int count, int millis) {
    sql.run(
        "insert into alarm (number, due_at) select i, mandate_now() + ? * interval '1 ms'"
            + " from generate_series(?, ?) i",
        millis,
        first,
        first + count - 1);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<UUID> due(int limit) {
    return uuids(
        """
        select id from alarm where fired = 0 and due_at <= mandate_now()
          and not exists (select from set_aside a where a.work = ? and a.id = alarm.id)
        order by due_at limit ? for update skip locked
        """,
        name,
        limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    var rows =
        sql.strings(
            "select bad from alarm where id = any (?) and fired = 0 for update",
            (Object) ids.toArray(UUID[]::new));
    if (rows.contains("t")) {
      throw new IllegalArgumentException("this one rings no bell");
    }
    sql.run(
        "update alarm set fired = fired + 1 where id = any (?) and fired = 0",
        (Object) ids.toArray(UUID[]::new));
  }

  @Override
  public @Nullable Duration untilNext() {
    var millis =
        sql.strings(
            """
            select (extract(epoch from due_at - mandate_now()) * 1000)::bigint from alarm
            where fired = 0
              and not exists (select from set_aside a where a.work = ? and a.id = alarm.id)
            order by due_at limit 1
            """,
            name);
    return millis.isEmpty() ? null : Duration.ofMillis(Long.parseLong(millis.getFirst()));
  }

  private List<UUID> uuids(String query, Object... values) {
    return sql.strings(query, values).stream().map(UUID::fromString).toList();
  }
}
