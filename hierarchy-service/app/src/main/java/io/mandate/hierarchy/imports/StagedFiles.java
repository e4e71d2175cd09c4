package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.imports.ImportReport.BadRow;
import io.mandate.hierarchy.imports.ImportReport.Diff;
import io.mandate.hierarchy.imports.ImportRun.Phase;
import io.mandate.hierarchy.imports.ImportTerms.OnError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads an import's files into the staging tables and judges every row. */
@ApplicationScoped
class StagedFiles {
  private final Sql sql;
  private final Staging staging;
  private final PostsForm posts;
  private final UnitsForm units;
  private final ImportConfig config;

  StagedFiles(Sql sql, Staging staging, PostsForm posts, UnitsForm units, ImportConfig config) {
    this.sql = sql;
    this.staging = staging;
    this.posts = posts;
    this.units = units;
    this.config = config;
  }

  /** What the files held. */
  record Staged(
      long rows,
      long vacantPosts,
      long over,
      long badRowCount,
      List<BadRow> badRows,
      double shrinkLimit) {

    ImportReport report(LocalDate from, ImportTerms terms, Diff diff) {
      return new ImportReport(
          from,
          reason(terms, diff),
          null,
          rows,
          vacantPosts,
          over,
          badRowCount,
          badRows,
          diff,
          null);
    }

    private @Nullable String reason(ImportTerms terms, Diff diff) {
      if (badRowCount > 0 && terms.onError() == OnError.REFUSE) {
        return "bad-rows";
      }
      return diff.shrinkShare() > shrinkLimit && !terms.confirmShrink() ? "shrinks" : null;
    }
  }

  Staged stage(ImportOrder order, LocalDate from, BiConsumer<Phase, Long> progress) {
    staging.create();
    var count = new RowCount(rows -> progress.accept(Phase.READING, rows));
    long over = 0;
    long vacant = 0;
    switch (order.terms().form()) {
      case POSTS -> {
        var file = order.files().single();
        posts.read(file, count);
        progress.accept(Phase.CHECKING, count.rows());
        posts.judge(file.name(), from, order.terms().top());
        vacant = posts.vacantPosts();
      }
      case UNITS -> {
        units.read(order.files(), count);
        progress.accept(Phase.CHECKING, count.rows());
        over = units.judge(from);
      }
    }
    staging.analyze();
    long bad = sql.number("select count(*) from bad_row");
    return new Staged(count.rows(), vacant, over, bad, badRows(), config.shrinkLimit());
  }

  private List<BadRow> badRows() {
    return sql.list(
        "select * from bad_row order by file, line limit ?",
        row ->
            new BadRow(
                row.getString("file"),
                row.getLong("line"),
                row.getString("at_column"),
                row.getString("reason"),
                row.getString("value")),
        config.mostBadRows());
  }
}
