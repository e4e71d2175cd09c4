package io.mandate.hierarchy.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import found and did, or in a dry run would do.
 *
 * @param from the day it holds from
 * @param reason why nothing was applied: {@code bad-rows}, {@code shrinks}, {@code
 *     file-unreadable}, {@code interrupted}; null when nothing stood against it
 * @param detail the reason in a sentence
 * @param vacantPosts of the posts form: posts without a holder that nobody reports to, only counted
 * @param over of the units form: appointments that had ended before {@code from}
 * @param badRowCount how many rows are bad; {@code badRows} lists the first of them
 * @param heads how pairs of heads would fall; only in a dry run
 */
public record ImportReport(
    @Nullable LocalDate from,
    @Nullable String reason,
    @Nullable String detail,
    long rows,
    long vacantPosts,
    long over,
    long badRowCount,
    List<BadRow> badRows,
    @Nullable Diff diff,
    @Nullable HeadPairs heads) {

  /** The same, with how the pairs of heads would fall. */
  ImportReport with(@Nullable HeadPairs pairs) {
    return new ImportReport(
        from, reason, detail, rows, vacantPosts, over, badRowCount, badRows, diff, pairs);
  }

  /**
   * A row that is left out.
   *
   * @param line of the file, from 1, the header being a line too
   * @param column the column at fault
   * @param reason stable code
   * @param value what stood there
   */
  public record BadRow(
      String file, long line, String column, String reason, @Nullable String value) {}

  /**
   * What changes.
   *
   * @param shrinkShare the larger of the shares of units and of people that end, 0 to 1
   */
  public record Diff(Counts units, Counts people, Counts appointments, double shrinkShare) {

    /** Whether the org stays as it is. */
    boolean isEmpty() {
      return units.none() && people.none() && appointments.none();
    }
  }

  /**
   * How many there were and what becomes of them.
   *
   * @param examples codes of some that are added, ended or changed
   */
  public record Counts(long before, long added, long ended, long changed, List<String> examples) {

    boolean none() {
      return added == 0 && ended == 0 && changed == 0;
    }

    double endingShare() {
      return before == 0 ? 0 : (double) ended / before;
    }
  }
}
