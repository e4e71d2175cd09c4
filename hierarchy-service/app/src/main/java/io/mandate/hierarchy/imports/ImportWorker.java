package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.imports.ImportRun.Phase;
import io.mandate.hierarchy.imports.ImportRun.State;
import io.mandate.hierarchy.imports.ImportTransaction.Outcome;
import io.mandate.hierarchy.imports.ImportTransaction.Would;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs one import from beginning to end, and puts on record what came of it. */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  private final UserTransaction transaction;
  private final ImportTransaction work;
  private final ImportRuns runs;
  private final ImportConfig config;
  private final ImportProcess process;

  ImportWorker(
      UserTransaction transaction,
      ImportTransaction work,
      ImportRuns runs,
      ImportConfig config,
      ImportProcess process) {
    this.transaction = transaction;
    this.work = work;
    this.runs = runs;
    this.config = config;
    this.process = process;
  }

  void run(ImportOrder order) {
    long[] rows = {0};
    try {
      process.live();
      transact(order, rows);
    } catch (UnreadableFile e) {
      finish(order, State.REFUSED, ImportReports.unreadable(rows[0], e.getMessage()));
    } catch (Exception e) {
      LOG.errorf(e, "Import %s failed", order.id());
      finish(order, State.FAILED, ImportReports.fault(rows[0]));
    }
  }

  private void transact(ImportOrder order, long[] rows)
      throws NotSupportedException,
          SystemException,
          HeuristicRollbackException,
          HeuristicMixedException,
          RollbackException {
    transaction.setTransactionTimeout((int) config.timeout().toSeconds());
    transaction.begin();
    boolean ended = false;
    try {
      var outcome =
          work.run(
              order,
              (phase, read) -> {
                rows[0] = read;
                runs.progress(order.id(), phase, read);
              });
      boolean applied = !order.terms().dryRun() && outcome.report().reason() == null;
      if (applied && runs.finish(order.id(), State.APPLIED, outcome.report(), outcome.version())) {
        transaction.commit();
        ended = true;
      } else {
        transaction.rollback();
        ended = true;
        notApplied(order, outcome);
      }
    } finally {
      if (!ended) {
        transaction.rollback();
      }
    }
  }

  private void notApplied(ImportOrder order, Outcome outcome) {
    if (!order.terms().dryRun()) {
      finish(order, State.REFUSED, outcome.report());
      return;
    }
    runs.progress(order.id(), Phase.COUNTING, outcome.report().rows());
    if (outcome.would() instanceof Would would && would.changes().areFew()) {
      QuarkusTransaction.requiringNew().run(() -> runs.keep(order.id(), would.changes()));
    }
    finish(order, State.CHECKED, outcome.report().with(pairs(outcome)));
  }

  private static @Nullable HeadPairs pairs(Outcome outcome) {
    if (!(outcome.would() instanceof Would would)) {
      return null;
    }
    var units = would.state().units().stream().map(UnitChanged::code).toList();
    return HeadPairCount.of(OrgChart.of(would.state(), would.at()), units);
  }

  private void finish(ImportOrder order, State state, ImportReport report) {
    QuarkusTransaction.requiringNew().run(() -> runs.finish(order.id(), state, report, null));
  }
}
