package io.mandate.hierarchy.appointments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.mandate.hierarchy.api.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person in a role of a unit.
 *
 * @param main whether it is his main post; the others are concurrent
 * @param to first day on which it no longer holds; null: without end; the first day: it never held
 * @param version the org version that changed it last
 */
@Schema(name = "Appointment")
public record AppointmentRecord(
    UUID id,
    @Schema(example = "1926203") String unit,
    @Schema(example = "1926203") String person,
    Role role,
    boolean main,
    LocalDate from,
    @Nullable LocalDate to,
    @JsonIgnore long version) {

  static AppointmentRecord read(ResultSet row) throws SQLException {
    return new AppointmentRecord(
        row.getObject("id", UUID.class),
        row.getString("unit"),
        row.getString("person"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("main"),
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class),
        row.getLong("org_version"));
  }
}
