package io.mandate.hierarchy.authority;

import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Party;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has a power, and why.
 *
 * @param office through which he, or who he acts for, has it; null where it comes with no office
 * @param onBehalfOf for whom he would act; null: for himself
 * @param orgVersion of the org that it was found on, with the instant
 */
@Schema(name = "AuthorityFinding")
public record Finding(
    @Schema(example = "1937145") String actor,
    List<Party> subjects,
    Power power,
    boolean holds,
    Ground ground,
    @Nullable Office office,
    @Nullable String onBehalfOf,
    long orgVersion,
    Instant at) {}
