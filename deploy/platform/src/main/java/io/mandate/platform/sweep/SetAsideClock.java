package io.mandate.platform.sweep;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row whose work failed for a reason of its own, as ops sees it.
 *
 * @param work the kind of work
 * @param id of the row
 * @param times how often it failed in a row
 * @param since when it was set aside first
 * @param until when it is tried again
 */
record SetAsideClock(
    @Schema(examples = "tasks") String work,
    @Schema(examples = "0199f2a0-7c1e-7b6e-9d51-3f0a5b8c2d11") UUID id,
    @Schema(examples = "JsonParseException: Unexpected end-of-input") String reason,
    @Schema(examples = "3") int times,
    @Schema(examples = "2026-11-30T09:00:00Z") Instant since,
    @Schema(examples = "2026-11-30T09:07:00Z") Instant until) {}
