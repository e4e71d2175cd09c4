package io.mandate.hierarchy.imports.rest;

import io.mandate.hierarchy.imports.HeadPairs;
import io.mandate.hierarchy.imports.ImportReport;
import io.mandate.hierarchy.imports.ImportReport.BadRow;
import io.mandate.hierarchy.imports.ImportReport.Diff;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import's report as it is shown: reasons have their meaning beside them. */
@Schema(name = "ImportReport")
record ImportReportView(
    @Schema(description = "The day from which it holds.") @Nullable LocalDate from,
    @Schema(description = "What stood against it, a stable code.", example = "bad-rows")
        @Nullable String reason,
    @Schema(description = "The same in a sentence.") @Nullable String message,
    @Schema(description = "More of it: which file, which line.") @Nullable String detail,
    @Schema(description = "Rows in all files.", example = "705") long rows,
    @Schema(description = "Vacant posts that nobody reports to: only counted.", example = "37")
        long vacantPosts,
    @Schema(description = "Appointments that had ended before that day.", example = "0") long over,
    @Schema(description = "Bad rows in all; the first of them are listed.", example = "1")
        long badRowCount,
    List<BadRowView> badRows,
    @Nullable Diff diff,
    @Schema(description = "In a dry run: before whom the heads of any two units would come.")
        @Nullable HeadPairs heads) {

  /** A bad row with the meaning of its reason. */
  @Schema(name = "BadRow")
  record BadRowView(
      @Schema(example = "posts.csv") String file,
      @Schema(description = "From 1, the first line being 1.", example = "667") long line,
      @Schema(example = "post") String column,
      @Schema(example = "code-used-twice") String reason,
      @Nullable String value,
      String message) {}

  static ImportReportView of(ImportReport report, UnaryOperator<String> meaning) {
    return new ImportReportView(
        report.from(),
        report.reason(),
        report.reason() == null ? null : meaning.apply(report.reason()),
        report.detail(),
        report.rows(),
        report.vacantPosts(),
        report.over(),
        report.badRowCount(),
        report.badRows().stream().map(row -> view(row, meaning)).toList(),
        report.diff(),
        report.heads());
  }

  private static BadRowView view(BadRow row, UnaryOperator<String> meaning) {
    return new BadRowView(
        row.file(),
        row.line(),
        row.column(),
        row.reason(),
        row.value(),
        meaning.apply(row.reason()));
  }
}
