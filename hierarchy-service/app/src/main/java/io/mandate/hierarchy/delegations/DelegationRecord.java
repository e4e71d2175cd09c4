package io.mandate.hierarchy.delegations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.mandate.hierarchy.api.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person acts for another.
 *
 * @param to first day on which it no longer holds; null: without end; the first day: it never held
 * @param version the org version that changed it last
 */
@Schema(name = "Delegation")
public record DelegationRecord(
    UUID id,
    @Schema(example = "1926203") String delegator,
    @Schema(example = "1937145") String delegate,
    List<Scope> scopes,
    LocalDate from,
    @Nullable LocalDate to,
    @JsonIgnore long version) {

  static DelegationRecord read(ResultSet row) throws SQLException {
    return new DelegationRecord(
        row.getObject("id", UUID.class),
        row.getString("delegator"),
        row.getString("delegate"),
        Arrays.stream((String[]) row.getArray("scopes").getArray()).map(Scope::valueOf).toList(),
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class),
        row.getLong("org_version"));
  }
}
