package io.mandate.escalation.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows that were opened, newest first: fixed fragments and named values. The database
 * narrows; each row is authorised again in memory.
 */
public final class Newest {
  private final String table;
  private final List<String> conditions = new ArrayList<>(List.of("true"));
  private final Map<String, Object> values = new HashMap<>();
  private String position = "";

  public Newest(String table) {
    this.table = table;
  }

  /** Reads rows by SQL and its values. */
  public interface Select<T> {
    List<T> rows(String sql, Map<String, Object> values);
  }

  /** When a row was opened, and its id. */
  public record Place(Instant openedAt, UUID id) {}

  public void equal(String column, String name, @Nullable Object value) {
    if (value != null) {
      where(column + " = :" + name, name, value);
    }
  }

  public void where(String condition, String name, Object value) {
    where(condition);
    value(name, value);
  }

  public void where(String condition) {
    conditions.add(condition);
  }

  public void value(String name, Object value) {
    values.put(name, value);
  }

  public void after(Place place) {
    position = " and (opened_at, id) < (:openedAt, :id)";
    value("openedAt", place.openedAt());
    value("id", place.id());
  }

  /** The first so many rows that pass, read on as long as there are any. */
  public <T> List<T> read(
      int wanted, Select<T> select, Predicate<T> passes, Function<T, Place> place) {
    value("limit", wanted);
    var found = new ArrayList<T>();
    while (found.size() < wanted) {
      var rows = select.rows(sql(), values);
      rows.stream().filter(passes).limit(wanted - found.size()).forEach(found::add);
      if (rows.size() < wanted) {
        return found;
      }
      after(place.apply(rows.getLast()));
    }
    return found;
  }

  private String sql() {
    return "select * from "
        + table
        + " where "
        + String.join(" and ", conditions)
        + position
        + " order by opened_at desc, id desc limit :limit";
  }
}
