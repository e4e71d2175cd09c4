package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.api.OrgState;
import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.imports.ImportRun.Phase;
import io.mandate.hierarchy.org.ChangeSet;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.hierarchy.org.CurrentOrg;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happens inside an import's transaction; a dry run takes the same way up to the commit. */
@ApplicationScoped
class ImportTransaction {
  private final Sql sql;
  private final ChangeSets changeSets;
  private final CurrentOrg org;
  private final StagedFiles files;
  private final Comparison comparison;

  /**
   * @param version the org version that has it; null when nothing was written
   * @param would the org as it would be; only in a dry run
   */
  record Outcome(ImportReport report, @Nullable Long version, @Nullable Would would) {}

  /**
   * The org as it would be.
   *
   * @param at the day from which it holds, or now if that is past
   * @param changes what of it is otherwise than now
   */
  record Would(OrgState state, Instant at, ImportChanges changes) {}

  ImportTransaction(
      Sql sql, ChangeSets changeSets, CurrentOrg org, StagedFiles files, Comparison comparison) {
    this.sql = sql;
    this.changeSets = changeSets;
    this.org = org;
    this.files = files;
    this.comparison = comparison;
  }

  Outcome run(ImportOrder order, BiConsumer<Phase, Long> progress) {
    sql.run("set local transaction_timeout = 0");
    sql.run("set local statement_timeout = 0");
    var given = order.terms().from();
    var from = given == null ? changeSets.today() : given;
    var staged = files.stage(order, from, progress);
    progress.accept(Phase.WAITING, staged.rows());
    var changes = changeSets.begin();
    progress.accept(Phase.COMPARING, staged.rows());
    var diff = comparison.compare(from);
    var report = staged.report(from, order.terms(), diff);
    if (report.reason() != null && !order.terms().dryRun()) {
      return new Outcome(report, null, null);
    }
    if (diff.isEmpty()) {
      return new Outcome(report, changes.version() - 1, would(order, from, changes));
    }
    write(order, from, changes, phase -> progress.accept(phase, staged.rows()));
    return new Outcome(report, changes.version(), would(order, from, changes));
  }

  private void write(
      ImportOrder order, LocalDate from, ChangeSet changes, Consumer<Phase> progress) {
    progress.accept(Phase.APPLYING);
    comparison.apply(from, changes);
    progress.accept(Phase.SAYING);
    comparison.say(changes);
    changeSets.end(changes, order.by(), "import " + order.id());
  }

  private @Nullable Would would(ImportOrder order, LocalDate from, ChangeSet changes) {
    if (!order.terms().dryRun()) {
      return null;
    }
    var start = from.atStartOfDay(changes.zone()).toInstant();
    var at = start.isAfter(changes.at()) ? start : changes.at();
    var after = org.upTo(changes.version());
    return new Would(after, at, ImportChanges.between(org.upTo(changes.version() - 1), after, at));
  }
}
