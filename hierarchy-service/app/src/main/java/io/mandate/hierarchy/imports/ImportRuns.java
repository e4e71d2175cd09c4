package io.mandate.hierarchy.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.imports.ImportRun.Phase;
import io.mandate.hierarchy.imports.ImportRun.State;
import io.mandate.platform.events.EventJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports on record. */
@ApplicationScoped
public class ImportRuns {
  private static final String SELECT = "select *, report::text as told from import_run ";

  private final Sql sql;

  ImportRuns(Sql sql) {
    this.sql = sql;
  }

  public @Nullable ImportRun find(UUID id) {
    return sql.first(SELECT + "where id = ?", ImportRuns::run, id);
  }

  /** Newest first, those requested before this one. */
  public List<ImportRun> before(@Nullable Instant requestedAt, @Nullable UUID id, int most) {
    return sql.list(
        SELECT
            + "where ?::timestamptz is null or (requested_at, id) < (?::timestamptz, ?::uuid)"
            + " order by requested_at desc, id desc limit ?",
        ImportRuns::run,
        requestedAt,
        requestedAt,
        id,
        most);
  }

  void add(UUID id, ImportTerms terms, String by, UUID process) {
    sql.run(
        "insert into import_run (id, state, phase, process, terms, requested_by, requested_at)"
            + " values (?, 'RUNNING', 'WAITING', ?, ?::jsonb, ?, mandate_now())",
        id,
        process,
        EventJson.write(terms),
        by);
  }

  /** Seen at once by who asks, whatever becomes of the import's own transaction. */
  void progress(UUID id, Phase phase, long rows) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.run(
                    "update import_run set phase = ?, rows_read = ? where id = ? and state = 'RUNNING'",
                    phase,
                    rows,
                    id));
  }

  /**
   * @return whether it was still running; else it was already given up as interrupted
   */
  boolean finish(UUID id, State state, ImportReport report, @Nullable Long orgVersion) {
    return sql.run(
            "update import_run set state = ?, phase = 'DONE', finished_at = mandate_now(),"
                + " rows_read = ?, report = ?::jsonb, org_version = ?"
                + " where id = ? and state = 'RUNNING'",
            state,
            report.rows(),
            EventJson.write(report),
            orgVersion,
            id)
        > 0;
  }

  /** What a dry run would change. */
  void keep(UUID id, ImportChanges changes) {
    sql.run(
        "update import_run set changes = ?::jsonb where id = ? and state = 'RUNNING'",
        EventJson.write(changes),
        id);
  }

  /** What a dry run would change; null where it was none, or would change very much. */
  public @Nullable ImportChanges changes(UUID id) {
    return sql.first(
        "select changes::text from import_run"
            + " where id = ? and changes is not null and state = 'CHECKED'",
        row -> EventJson.read(row.getString(1).getBytes(UTF_8), ImportChanges.class),
        id);
  }

  private static ImportRun run(ResultSet row) throws SQLException {
    var report = row.getString("told");
    var finished = row.getObject("finished_at", OffsetDateTime.class);
    return new ImportRun(
        row.getObject("id", UUID.class),
        State.valueOf(row.getString("state")),
        Phase.valueOf(row.getString("phase")),
        EventJson.read(row.getString("terms").getBytes(UTF_8), ImportTerms.class),
        row.getString("requested_by"),
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        finished == null ? null : finished.toInstant(),
        row.getLong("rows_read"),
        report == null ? null : EventJson.read(report.getBytes(UTF_8), ImportReport.class),
        row.getObject("org_version", Long.class));
  }
}
