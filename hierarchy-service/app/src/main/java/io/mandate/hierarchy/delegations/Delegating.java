package io.mandate.hierarchy.delegations;

import io.mandate.hierarchy.api.Scope;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delegation to be. */
@Schema(name = "NewDelegation")
public record Delegating(
    @Schema(description = "Who is acted for; default: the caller.", example = "1926203")
        @Nullable String delegator,
    @Schema(description = "Who acts for him.", example = "1937145") @NotNull String delegate,
    @Schema(
            description =
                "FILE submits requests, ANSWER answers and delivers, RULE rules, JUDGE judges,"
                    + " READ reads.",
            example = "[\"ANSWER\", \"READ\"]")
        @NotEmpty
        Set<@NotNull Scope> scopes,
    @Schema(description = "First day; default today.", example = "2026-12-01")
        @Nullable LocalDate from,
    @Schema(description = "First day on which it no longer holds; default: without end.")
        @Nullable LocalDate to) {}
