package io.mandate.hierarchy.arbiters;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person rules between the trees of two roots.
 *
 * @param to first day on which it no longer holds; null: without end; the first day: it never held
 * @param version the org version that changed it last
 */
@Schema(name = "Arbiter")
public record ArbiterRecord(
    UUID id,
    @Schema(example = "1937145") String person,
    @Schema(example = "MOD") String rootA,
    @Schema(example = "TREASURY") String rootB,
    LocalDate from,
    @Nullable LocalDate to,
    @JsonIgnore long version) {

  static ArbiterRecord read(ResultSet row) throws SQLException {
    return new ArbiterRecord(
        row.getObject("id", UUID.class),
        row.getString("person"),
        row.getString("root_a"),
        row.getString("root_b"),
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class),
        row.getLong("org_version"));
  }
}
