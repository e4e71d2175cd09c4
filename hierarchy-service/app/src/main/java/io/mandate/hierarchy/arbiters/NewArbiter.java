package io.mandate.hierarchy.arbiters;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An arbiter to be. */
@Schema(name = "NewArbiter")
public record NewArbiter(
    @Schema(description = "Who rules.", example = "1937145") @NotNull String person,
    @Schema(description = "A root of one tree.", example = "MOD") @NotNull String rootA,
    @Schema(description = "A root of another.", example = "TREASURY") @NotNull String rootB,
    @Schema(description = "First day; default today.", example = "2026-12-01")
        @Nullable LocalDate from,
    @Schema(description = "First day on which it no longer holds; default: without end.")
        @Nullable LocalDate to) {}
