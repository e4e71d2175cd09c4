package io.mandate.hierarchy.appointments;

import io.mandate.hierarchy.api.Role;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment to be. */
@Schema(name = "NewAppointment")
public record Appointing(
    @Schema(example = "1926203") @NotNull String unit,
    @Schema(example = "1937145") @NotNull String person,
    @Schema(example = "ACTING") @NotNull Role role,
    @Schema(description = "His main post? A person has one at a time.", example = "false")
        boolean main,
    @Schema(description = "First day; default today.", example = "2026-12-01")
        @Nullable LocalDate from,
    @Schema(description = "First day on which it no longer holds; default: without end.")
        @Nullable LocalDate to) {}
