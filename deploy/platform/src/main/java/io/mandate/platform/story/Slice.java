package io.mandate.platform.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement over all stories in their one order, by (tx, position): each table is walked along
 * its index, and the walks are merged.
 */
final class Slice {
  private final List<Story> stories;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private @Nullable String unit;

  /** From after this place on, as far as nothing can come in between any more. */
  Slice(List<Story> stories, Place after, Horizon horizon) {
    this.stories = stories;
    and("(t.tx, t.position) > (cast(? as text)::xid8, ?)", "" + after.tx(), after.position());
    and("t.tx < cast(? as text)::xid8", "" + horizon.tx());
  }

  /** Of those only the rows of which this holds; a part in braces is taken from the story. */
  Slice and(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
    return this;
  }

  /** Of those only what concerns this unit. */
  Slice ofUnit(String code) {
    unit = code;
    return and("t.{key} in ({keysOfUnit})");
  }

  /**
   * @param columns of each row, before its tx and position
   */
  PreparedStatement prepare(Connection connection, String columns, int limit) throws SQLException {
    var query = connection.prepareStatement(sql(columns));
    var place = 1;
    query.setString(place++, unit);
    for (var _ : stories) {
      for (var value : values) {
        query.setObject(place++, value);
      }
      query.setInt(place++, limit);
    }
    query.setInt(place, limit);
    return query;
  }

  private String sql(String columns) {
    var walk =
        """
        (select %s, t.tx::text as tx, t.position, t.tx as place from {table} as t
         where %s order by t.tx, t.position limit ?)
        """
            .formatted(columns, String.join(" and ", conditions));
    var walks =
        stories.stream()
            .map(story -> filled(walk, story))
            .collect(Collectors.joining("union all "));
    return """
    with asked as (select cast(? as text) as unit)
    select * from (%s) as told order by place, position limit ?
    """
        .formatted(walks);
  }

  private static String filled(String sql, Story story) {
    return sql.replace("{keysOfUnit}", story.keysOfUnit())
        .replace("{said}", story.said())
        .replace("{subject}", story.subject())
        .replace("{table}", story.table())
        .replace("{key}", story.key());
  }
}
