package io.mandate.hierarchy.imports;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.imports.Importing.ended;
import static io.mandate.hierarchy.imports.Importing.posts;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.hierarchy.Database;
import io.mandate.hierarchy.imports.rest.Reasons;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ImportRunTest {
  private static final String ORG = "post,title,reports_to,vacant\na,A,,no\nb,B,a,no\n";

  @Inject Database database;

  @Test
  void the_answer_says_where_to_look_and_the_end_names_the_version() {
    var accepted =
        admin()
            .multiPart("file", "posts.csv", ORG.getBytes(UTF_8))
            .post("/api/v1/imports?form=posts&confirmShrink=true");

    accepted.then().statusCode(202).body("id", notNullValue()).body("state", notNullValue());
    var run = ended(accepted);
    admin()
        .get(accepted.header("Location"))
        .then()
        .header("Mandate-Org-Version", run.getString("orgVersion"))
        .body("phase", equalTo("DONE"))
        .body("rowsRead", equalTo(2));
  }

  @Test
  void a_dry_run_tells_what_others_would_be_told_and_nothing_else_does() {
    var applied = posts(ORG + "c,C,b,no\n", "&confirmShrink=true");

    var run = posts(ORG + "c,C,a,no\n", "&dryRun=true");

    admin()
        .get("/api/v1/imports/" + run.getString("id") + "/changes")
        .then()
        .statusCode(200)
        .body("at", notNullValue())
        .body("changes.findAll { it.type == 'UnitChanged' }.code", contains("b"))
        .body("changes.type", hasItem("AppointmentChanged"));
    admin().get("/api/v1/imports/" + applied.getString("id") + "/changes").then().statusCode(404);
  }

  @Test
  void of_two_imports_at_once_each_sees_what_the_other_left() throws Exception {
    posts(ORG, "&confirmShrink=true");
    Callable<List<Integer>> grow =
        () -> {
          var run = posts(ORG + "c,C,a,no\nd,D,c,no\n", "");
          return List.of(run.getInt("report.diff.units.added"), run.getInt("orgVersion"));
        };
    try (var callers = Executors.newFixedThreadPool(2)) {
      var runs = callers.invokeAll(List.of(grow, grow));
      var one = runs.getFirst().get();
      var other = runs.getLast().get();
      assertThat(one.getFirst() + other.getFirst()).isEqualTo(1);
      assertThat(one.getLast()).isEqualTo(other.getLast());
    }
  }

  @Test
  void an_import_whose_process_is_gone_was_interrupted() {
    var before = database.picture();
    var id = UUID.randomUUID();
    database.run(
        "insert into import_run (id, state, phase, process, terms, requested_by, requested_at)"
            + " values (?, 'RUNNING', 'APPLYING', ?, ?::jsonb, 'x', mandate_now())",
        id,
        UUID.randomUUID(),
        "{\"form\":\"POSTS\",\"dryRun\":false,\"onError\":\"SKIP\",\"confirmShrink\":false}");

    admin()
        .get("/api/v1/imports/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("FAILED"))
        .body("report.reason", equalTo("interrupted"));
    assertThat(database.picture()).isEqualTo(before);
  }

  @Test
  void a_file_that_cannot_be_read_is_refused_by_name() {
    assertThat(refused("post,title,reports_to,vacant\na,\u00c4,,no\n".getBytes(ISO_8859_1)))
        .contains("posts.csv", "UTF-8");
    assertThat(refused("post,title,vacant\na,A,no\n".getBytes(UTF_8))).contains("'reports_to'");
    assertThat(refused("post,title,Post,reports_to,vacant\n".getBytes(UTF_8))).contains("'post'");
    assertThat(refused(new byte[0])).contains("empty");
    assertThat(refused("post,title,reports_to,vacant\na,\"A\" x,,no\n".getBytes(UTF_8)))
        .contains("posts.csv");
  }

  @Test
  void what_is_asked_in_a_wrong_way_is_named() {
    rejected("?form=table", "form", "units-or-posts");
    rejected("?form=posts&dryRun=maybe", "dryRun", "true-or-false");
    rejected("?form=posts&onError=ask", "onError", "refuse-or-skip");
    rejected("?form=posts&from=tomorrow", "from", "no-date");
    rejected("?form=posts&top=MOD", "top", "code-and-name");
    rejected("?form=units&top=MOD:X", "top", "only-for-posts");
    rejected("?form=units", "file", "missing-units-csv");
  }

  @Test
  void reasons_are_told_in_the_reader_s_language() {
    var run = posts("post,title,reports_to,vacant\na,A,b,no\n", "&dryRun=true");

    admin()
        .header("Accept-Language", "zh-CN")
        .get("/api/v1/imports/" + run.getString("id"))
        .then()
        .body("report.badRows.message", contains("文件中没有这个上级。"));
  }

  @Test
  void every_reason_has_its_words_in_both_languages() {
    assertThat(Reasons.english()).isEqualTo(Reasons.chinese());
  }

  private String refused(byte[] csv) {
    var before = database.picture();
    var run = ended(admin().multiPart("file", "posts.csv", csv).post("/api/v1/imports?form=posts"));
    assertThat(run.getString("state")).isEqualTo("REFUSED");
    assertThat(run.getString("report.reason")).isEqualTo("file-unreadable");
    assertThat(database.picture()).isEqualTo(before);
    return run.getString("report.detail");
  }

  private static void rejected(String query, String field, String code) {
    admin()
        .multiPart("file", "posts.csv", ORG.getBytes(UTF_8))
        .post("/api/v1/imports" + query)
        .then()
        .statusCode(400)
        .body("violations.field", contains(field))
        .body("violations.code", contains(code));
  }
}
