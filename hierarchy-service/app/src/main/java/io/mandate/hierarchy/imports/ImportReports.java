package io.mandate.hierarchy.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports of imports that did not come to a comparison. */
final class ImportReports {
  private ImportReports() {}

  static ImportReport interrupted() {
    return nothing(0, "interrupted", "The service stopped while it ran. Nothing was changed.");
  }

  static ImportReport unreadable(long rows, @Nullable String why) {
    return nothing(rows, "file-unreadable", String.valueOf(why));
  }

  static ImportReport fault(long rows) {
    return nothing(rows, "fault", "The service failed; its log says how. Nothing was changed.");
  }

  static ImportReport refused(long rows, String reason, String detail) {
    return nothing(rows, reason, detail);
  }

  private static ImportReport nothing(long rows, String reason, String detail) {
    return new ImportReport(null, reason, detail, rows, 0, 0, 0, List.of(), null, null);
  }
}
