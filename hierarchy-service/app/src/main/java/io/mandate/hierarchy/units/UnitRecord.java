package io.mandate.hierarchy.units;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is known now.
 *
 * @param parent the unit above today; null for a root
 * @param to first day on which it no longer exists; null: without end
 * @param labels what an import said of it beyond its columns, as JSON
 * @param version the org version that changed it last
 */
@Schema(name = "Unit")
public record UnitRecord(
    @Schema(example = "1926203") String code,
    @Schema(example = "Commander JFC") String name,
    @Nullable String kind,
    @Schema(example = "MOD") @Nullable String parent,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String successor,
    @Schema(implementation = Object.class) @JsonRawValue @Nullable String labels,
    @JsonIgnore long version) {

  /** Columns and tables for {@link #read}; takes the day. */
  static final String COLUMNS =
      "u.code, u.name, u.kind, p.parent, u.from_date, u.to_date, u.successor,"
          + " u.labels::text as labels, u.org_version"
          + " from unit u left join placement p on p.unit = u.code and p.period @> ?::date ";

  static UnitRecord read(ResultSet row) throws SQLException {
    return new UnitRecord(
        row.getString("code"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("parent"),
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class),
        row.getString("successor"),
        row.getString("labels"),
        row.getLong("org_version"));
  }
}
