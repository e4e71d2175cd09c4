package io.mandate.hierarchy.imports;

import static io.mandate.hierarchy.imports.Importing.posts;
import static io.mandate.hierarchy.imports.Importing.real;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.Database;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class PostsImportTest {
  private static final String HEADER = "post,title,grade,reports_to,vacant\n";
  private static final String TOP = "&top=MOD:Ministry of Defence";
  private static final String ANYWAY = "&confirmShrink=true";

  @Inject Database database;

  @Test
  void the_real_file_is_refused_because_a_reference_is_used_twice() {
    var before = database.version();

    var run = posts(real(), TOP);

    assertThat(run.getString("state")).isEqualTo("REFUSED");
    assertThat(run.getString("report.reason")).isEqualTo("bad-rows");
    assertThat(run.<Map<String, Object>>getList("report.badRows"))
        .containsExactly(
            Map.of(
                "file", "posts.csv",
                "line", 667,
                "column", "post",
                "reason", "code-used-twice",
                "value", "00000609",
                "message", "An earlier row has this code already."));
    assertThat(database.version()).isEqualTo(before);
  }

  @Test
  void the_real_file_without_its_bad_row_is_one_org_under_one_top() {
    posts(HEADER + "x,X,,,no\ny,Y,,x,no\n", ANYWAY);

    var run = posts(real(), TOP + "&onError=skip" + ANYWAY);

    assertThat(run.getString("state")).isEqualTo("APPLIED");
    assertThat(run.getInt("report.rows")).isEqualTo(705);
    assertThat(run.getInt("report.vacantPosts")).isEqualTo(37);
    assertThat(run.getInt("report.diff.units.added")).isEqualTo(165);
    assertThat(run.getInt("report.diff.units.ended")).isEqualTo(1);
    assertThat(run.getInt("report.diff.people.added")).isEqualTo(663);
    assertThat(run.getInt("report.diff.appointments.ended")).isEqualTo(2);
    assertThat(run.getLong("orgVersion")).isEqualTo(database.version());
    assertThat(database.said(database.version()))
        .isEqualTo(
            Map.of("UnitChanged", 166L, "AppointmentChanged", 665L, "OrgVersionReached", 1L));
  }

  @Test
  void a_dry_run_says_what_would_happen_and_changes_nothing() {
    posts(HEADER + "x,X,,,no\ny,Y,,x,no\n", ANYWAY);
    var before = database.picture();

    var run = posts(real(), TOP + "&onError=skip&dryRun=true" + ANYWAY);

    assertThat(run.getString("state")).isEqualTo("CHECKED");
    assertThat(run.getString("report.reason")).isNull();
    assertThat(run.getInt("report.diff.units.added")).isEqualTo(165);
    assertThat(run.getLong("report.heads.pairs")).isEqualTo(160 * 159 / 2);
    assertThat(run.getLong("report.heads.nobody")).isZero();
    assertThat(run.getString("report.heads.adjudicators[0].person")).isEqualTo("MOD");
    assertThat(run.getString("orgVersion")).isNull();
    assertThat(database.picture()).isEqualTo(before);
  }

  @Test
  void the_same_file_again_makes_no_version() {
    var first = posts(HEADER + "a,A,,,no\nb,B,,a,no\n", ANYWAY);

    var second = posts(HEADER + "a,A,,,no\nb,B,,a,no\n", "");

    assertThat(second.getString("state")).isEqualTo("APPLIED");
    assertThat(second.getLong("orgVersion")).isEqualTo(first.getLong("orgVersion"));
  }

  @Test
  void every_bad_row_is_listed_with_its_line_and_reason() {
    var csv =
        HEADER
            + "root,Root,,,no\n" // 2
            + "a,A,,root,no\n" // 3
            + ",Nameless,,root,no\n" // 4
            + "b c,Blank,,root,no\n" // 5
            + "d,,,root,no\n" // 6
            + "e,E,,root,perhaps\n" // 7
            + "f,F,,nowhere,no\n" // 8
            + "g,G,,f,no\n" // 9
            + "h,H,,i,no\n" // 10
            + "i,I,,h,no\n" // 11
            + "j,J,,i,no\n" // 12
            + "lonely,Lonely,,,no\n" // 13
            + "k,K,root,no\n" // 14: a field is missing
            + "a,\"A, again\",,root,no\n"; // 15

    var run = posts(csv, "&dryRun=true");

    assertThat(reasons(run.getList("report.badRows")))
        .containsExactly(
            "4 post missing",
            "5 post no-code",
            "6 title missing",
            "7 vacant not-one-of",
            "8 reports_to superior-unknown",
            "9 reports_to superior-left-out",
            "10 reports_to in-a-circle",
            "11 reports_to in-a-circle",
            "12 reports_to in-a-circle",
            "13 reports_to root-alone",
            "14  field-count",
            "15 post code-used-twice");
    assertThat(run.getInt("report.diff.units.added")).isEqualTo(1);
  }

  @Test
  void a_shrinking_import_needs_a_word() {
    posts(HEADER + "a,A,,,no\nb,B,,a,no\nc,C,,a,no\nd,D,,a,no\n", ANYWAY);
    var before = database.picture();

    var shrinking = posts(HEADER + "a,A,,,no\nb,B,,a,no\n", "");

    assertThat(shrinking.getString("state")).isEqualTo("REFUSED");
    assertThat(shrinking.getString("report.reason")).isEqualTo("shrinks");
    assertThat(shrinking.getDouble("report.diff.shrinkShare")).isEqualTo(0.5);
    assertThat(database.picture()).isEqualTo(before);
    assertThat(posts(HEADER + "a,A,,,no\nb,B,,a,no\n", ANYWAY).getString("state"))
        .isEqualTo("APPLIED");
  }

  private static List<String> reasons(List<Map<String, Object>> rows) {
    return rows.stream()
        .map(row -> "%s %s %s".formatted(row.get("line"), row.get("column"), row.get("reason")))
        .toList();
  }
}
