package io.mandate.hierarchy.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as he is known now.
 *
 * @param name null when erased
 * @param email shown to himself, to the org's administrators and to systems
 * @param labels as {@code email}
 * @param version the org version that changed him last
 */
@Schema(name = "Person")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonRecord(
    @Schema(example = "1926203") String code,
    @Schema(example = "Commander JFC") @Nullable String name,
    @Nullable String email,
    @Schema(implementation = Object.class) @JsonRawValue @Nullable String labels,
    LocalDate from,
    @Nullable LocalDate to,
    @JsonIgnore long version) {

  /** Columns and tables for {@link #read}. */
  static final String SELECT =
      "select p.code, d.name, d.email, d.labels::text as labels, p.from_date, p.to_date,"
          + " p.org_version from person p left join person_details d on d.person = p.code ";

  static PersonRecord read(ResultSet row) throws SQLException {
    return new PersonRecord(
        row.getString("code"),
        row.getString("name"),
        row.getString("email"),
        row.getString("labels"),
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class),
        row.getLong("org_version"));
  }

  /** The same without what only few may see. */
  public PersonRecord withoutContact() {
    return new PersonRecord(code, name, null, null, from, to, version);
  }
}
