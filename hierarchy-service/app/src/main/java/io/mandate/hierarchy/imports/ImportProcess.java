package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * This process, as other replicas can tell whether it lives: it holds an advisory lock on a
 * connection of its own, which the database lets go when the process dies. An import whose process
 * is gone was interrupted, and its transaction with it.
 */
@ApplicationScoped
class ImportProcess {
  private static final String LOCK = "hashtextextended('import process ' || ?, 0)";
  private static final int PATIENCE_SECONDS = 2;

  private final Sql sql;
  private final ImportRuns runs;
  private final DataSource database;
  private final UUID id = UUID.randomUUID();

  /** The connection must not be drawn into whatever transaction asks. */
  private final ExecutorService outsideTransactions =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().name("import-process").daemon().unstarted(task));

  private @Nullable Connection sign;

  ImportProcess(Sql sql, ImportRuns runs, DataSource database) {
    this.sql = sql;
    this.runs = runs;
    this.database = database;
  }

  UUID id() {
    return id;
  }

  /** Holds up the sign of life, again if the database was away meanwhile. */
  void live() {
    CompletableFuture.runAsync(this::hold, outsideTransactions).join();
  }

  private void hold() {
    try {
      if (sign != null && sign.isValid(PATIENCE_SECONDS)) {
        return;
      }
      letGo();
      var connection = database.getConnection();
      try (var lock = connection.prepareStatement("select pg_advisory_lock(" + LOCK + ")")) {
        lock.setString(1, id.toString());
        lock.execute();
      }
      sign = connection;
    } catch (SQLException e) {
      throw new IllegalStateException("The database is not there.", e);
    }
  }

  /** Gives up the imports of processes that are gone. */
  @Transactional
  void bury() {
    List<UUID> running =
        sql.list(
            "select distinct process from import_run where state = 'RUNNING'",
            row -> row.getObject(1, UUID.class));
    running.stream().filter(this::gone).forEach(this::giveUp);
  }

  private boolean gone(UUID process) {
    return sql.list(
            "select pg_try_advisory_xact_lock(" + LOCK + ")",
            row -> row.getBoolean(1),
            process.toString())
        .getFirst();
  }

  private void giveUp(UUID process) {
    for (var run :
        sql.list(
            "select id from import_run where process = ? and state = 'RUNNING'",
            row -> row.getObject(1, UUID.class),
            process)) {
      runs.finish(run, ImportRun.State.FAILED, ImportReports.interrupted(), null);
    }
  }

  private void letGo() {
    if (sign instanceof Connection held) {
      sign = null;
      try (held;
          var unlock = held.prepareStatement("select pg_advisory_unlock_all()")) {
        unlock.execute();
      } catch (SQLException _) {
        // The connection is broken, and with it the lock is gone already.
      }
    }
  }

  /** While there is still a pool to give the connection back to. */
  void stop(@Observes ShutdownEvent event) {
    CompletableFuture.runAsync(this::letGo, outsideTransactions).join();
    outsideTransactions.shutdown();
  }
}
