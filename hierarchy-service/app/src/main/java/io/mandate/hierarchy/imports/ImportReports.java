package io.mandate.hierarchy.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports of imports that did not come to a comparison. */
final class ImportReports {
  private ImportReports() {}

  static ImportReport interrupted() {
    return nothing(0, "interrupted", null);
  }

  static ImportReport unreadable(long rows, @Nullable String why) {
    return nothing(rows, "file-unreadable", why);
  }

  static ImportReport fault(long rows) {
    return nothing(rows, "fault", null);
  }

  private static ImportReport nothing(long rows, String reason, @Nullable String detail) {
    return new ImportReport(null, reason, detail, rows, 0, 0, 0, List.of(), null, null);
  }
}
