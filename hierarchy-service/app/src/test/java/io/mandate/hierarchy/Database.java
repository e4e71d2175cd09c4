package io.mandate.hierarchy;

import io.mandate.hierarchy.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Looks behind the REST interface. */
@ApplicationScoped
public class Database {
  private final Sql sql;

  Database(Sql sql) {
    this.sql = sql;
  }

  @Transactional
  public long version() {
    return sql.number("select version from org_version");
  }

  @Transactional
  public void run(String statement, Object... parameters) {
    sql.run(statement, parameters);
  }

  @Transactional
  public <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Transactional
  public long count(String query) {
    return sql.number(query);
  }

  /** How many events of each type a version has. */
  @Transactional
  public Map<String, Long> said(long version) {
    var types = new HashMap<String, Long>();
    sql.each(
        "select type, count(*) from org_history where version = ? group by type",
        row -> Map.entry(row.getString(1), row.getLong(2)),
        entry -> types.put(entry.getKey(), entry.getValue()),
        version);
    return types;
  }

  /** All that an import may change. */
  @Transactional
  public List<String> picture() {
    return sql.list(
        """
        select 'version ' || version as line from org_version
        union all select 'unit ' || unit::text from unit
        union all select 'placement ' || placement::text from placement
        union all select 'person ' || person::text from person
        union all select 'details ' || person_details::text from person_details
        union all select 'appointment ' || appointment::text from appointment
        union all select 'history ' || key || ' ' || version from org_history
        union all select 'sequence ' || event_sequence::text from event_sequence
        order by line
        """,
        row -> row.getString(1));
  }
}
