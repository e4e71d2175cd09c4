package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.CopiedRows;
import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.imports.ImportTerms.Top;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row a post. Every post that is not vacant is a person of the same code. A post that others
 * report to is a unit, its holder the head; one that nobody reports to is a member of its
 * superior's unit. Of two rows with one reference the later is the bad one.
 */
@ApplicationScoped
class PostsForm {
  private static final List<String> REQUIRED = List.of("post", "title", "reports_to", "vacant");
  private static final Set<String> VACANT = Set.of("yes", "no", "true", "false", "1", "0");

  private static final String GOOD_REPORTER =
      " exists (select from in_post r where r.reports_to = p.post and r.reason is null) ";

  private final Sql sql;

  PostsForm(Sql sql) {
    this.sql = sql;
  }

  /**
   * Stages the file's rows, each judged by itself.
   *
   * @return how many rows there are
   */
  void read(CsvFile file, RowCount count) {
    sql.run(
        """
        create temp table in_post
          (line bigint, post text, title text, reports_to text, vacant boolean, labels jsonb,
           at_column text, reason text, value text) on commit drop
        """);
    try (var rows = sql.copy("in_post")) {
      file.read(
          REQUIRED,
          row -> {
            stage(row, rows);
            count.another();
          });
      rows.end();
    }
    sql.run("create index on in_post (post)");
    sql.run("create index on in_post (reports_to)");
    sql.run("analyze in_post");
  }

  /** Finds the rows that are bad because of others, and says what the good ones make. */
  void judge(String file, LocalDate from, @Nullable Top top) {
    refuse(
        "post",
        "code-used-twice",
        "post",
        "exists (select from in_post e where e.post = p.post and e.line < p.line)");
    if (top != null) {
      refuse("post", "code-is-the-top", "post", "p.post = ?", top.code());
    }
    while (refuseForOthers(top == null) > 0) {
      // What one refusal leaves without superior or reporters, the next round finds.
    }
    want(from, top);
    sql.run(
        "insert into bad_row select ?, line, at_column, reason, value from in_post"
            + " where reason is not null",
        file);
  }

  /** Vacant posts that nobody reports to. */
  long vacantPosts() {
    return sql.number(
        "select count(*) from in_post p where reason is null and vacant and not" + GOOD_REPORTER);
  }

  private static void stage(CsvRow row, CopiedRows rows) {
    var post = row.requiredCode("post");
    var title = row.requiredText("title");
    var superior = row.code("reports_to");
    var vacant = row.oneOf("vacant", VACANT);
    var labels = row.labels(REQUIRED);
    var fault = row.fault();
    rows.add(
        row.line(),
        post,
        title,
        superior,
        Set.of("yes", "true", "1").contains(vacant == null ? "no" : vacant),
        labels,
        fault == null ? null : fault.column(),
        fault == null ? null : fault.reason(),
        fault == null ? null : fault.value());
  }

  private int refuseForOthers(boolean lonely) {
    int refused =
        refuse(
            "reports_to",
            "superior-left-out",
            "reports_to",
            "p.reports_to is not null"
                + " and exists (select from in_post s where s.post = p.reports_to)"
                + " and not exists (select from in_post s"
                + " where s.post = p.reports_to and s.reason is null)");
    refused +=
        refuse(
            "reports_to",
            "superior-unknown",
            "reports_to",
            "p.reports_to is not null"
                + " and not exists (select from in_post s where s.post = p.reports_to)");
    refused += refuseCircles();
    return lonely
        ? refused
            + refuse(
                "reports_to",
                "root-alone",
                "reports_to",
                "p.reports_to is null and not" + GOOD_REPORTER)
        : refused;
  }

  private int refuseCircles() {
    return sql.run(
        """
        with recursive reached (post) as (
          select post from in_post where reason is null and reports_to is null
          union all
          select p.post from reached join in_post p
            on p.reports_to = reached.post and p.reason is null
        )
        update in_post p set at_column = 'reports_to', reason = 'in-a-circle', value = p.reports_to
        where reason is null and not exists (select from reached where reached.post = p.post)
          and exists (select from in_post s where s.post = p.reports_to and s.reason is null)
        """);
  }

  private int refuse(
      String column, String reason, String value, String when, @Nullable Object... parameters) {
    return sql.run(
        "update in_post p set at_column = '%s', reason = '%s', value = p.%s where reason is null and %s"
            .formatted(column, reason, value, when),
        parameters);
  }

  private void want(LocalDate from, @Nullable Top top) {
    var above = top == null ? null : top.code();
    if (top != null) {
      sql.run("insert into want_unit (code, name) values (?, ?)", above, top.name());
      sql.run("insert into want_person (code, name) values (?, ?)", above, top.name());
      sql.run(
          "insert into want_appointment values (?, ?, 'HEAD', true, ?, null)", above, above, from);
    }
    sql.run(
        "insert into want_unit (code, name, parent, labels)"
            + " select post, title, coalesce(reports_to, ?), labels from in_post p"
            + " where reason is null and"
            + GOOD_REPORTER,
        above);
    sql.run(
        "insert into want_person (code, name, labels) select post, title, labels from in_post"
            + " where reason is null and not vacant");
    sql.run(
        "insert into want_appointment select case when is_unit then post"
            + " else coalesce(reports_to, ?) end, post,"
            + " case when is_unit then 'HEAD' else 'MEMBER' end, true, ?, null"
            + " from (select p.*,"
            + GOOD_REPORTER
            + "as is_unit from in_post p) as post"
            + " where reason is null and not vacant",
        above,
        from);
  }
}
