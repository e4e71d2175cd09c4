package io.mandate.hierarchy.imports.rest;

import io.mandate.hierarchy.imports.ImportRun;
import io.mandate.hierarchy.imports.ImportTerms;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as it is shown. */
@Schema(name = "Import")
record ImportView(
    UUID id,
    ImportRun.State state,
    @Schema(description = "What it is doing; DONE once it has ended.") ImportRun.Phase phase,
    ImportTerms terms,
    @Schema(description = "A person's code, or role: and a role.", example = "role:org-admin")
        String requestedBy,
    Instant requestedAt,
    @Nullable Instant finishedAt,
    @Schema(description = "Rows read so far.", example = "705") long rowsRead,
    @Schema(description = "Null while it runs.") @Nullable ImportReportView report,
    @Schema(
            description = "The org version that has what it brought; null unless APPLIED.",
            example = "7")
        @Nullable Long orgVersion) {

  static ImportView of(ImportRun run, UnaryOperator<String> meaning) {
    return new ImportView(
        run.id(),
        run.state(),
        run.phase(),
        run.terms(),
        run.requestedBy(),
        run.requestedAt(),
        run.finishedAt(),
        run.rowsRead(),
        run.report() == null ? null : ImportReportView.of(run.report(), meaning),
        run.orgVersion());
  }
}
