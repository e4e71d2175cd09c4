package io.mandate.task.journey;

import static io.mandate.task.journey.Permission.ALLOWED;
import static io.mandate.task.journey.Permission.NOT_FOUND;
import static io.mandate.task.journey.Permission.REFUSED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may act for whom, written by hand: operation by scope of the delegation. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class DelegatesTest {
  /**
   * Columns: file and answer act for a, voice answers for b and judges for s, judge judges and
   * reader reads for s, confirmer judges for a, both answers for a and for b, late for reader.
   */
  private static final List<String> DELEGATES =
      List.of("file", "answer", "voice", "judge", "reader", "confirmer", "both", "late");

  private static final Permission A = ALLOWED;
  private static final Permission R = REFUSED;
  private static final Permission N = NOT_FOUND;

  // FILE a, ANSWER a, ANSWER b and JUDGE s, JUDGE s, READ s, JUDGE a, ANSWER a and b, ANSWER reader
  private static final Map<String, List<Permission>> TABLE =
      Map.ofEntries(
          row("POST tasks", A, R, R, R, R, R, R, R),
          row("POST tasks (submitted)", A, R, R, R, R, R, R, R),
          row("GET tasks/{id}", A, A, A, A, A, A, A, N),
          row("GET tasks/{id} (draft)", A, N, N, N, N, N, N, N),
          row("POST tasks/{id}/submission", A, N, N, N, N, N, N, N),
          row("POST tasks/{id}/acceptance", R, R, A, R, R, R, R, N),
          row("POST tasks/{id}/delivery", R, R, A, R, R, R, R, N),
          row("POST tasks/{id}/confirmation", R, R, R, R, R, A, R, N),
          row("POST tasks/{id}/withdrawal", R, A, R, R, R, R, R, N),
          row("GET assignments/{id}", A, A, A, A, A, A, A, N),
          row("POST assignments/{id}/delivery", R, R, A, R, R, R, A, N),
          row("POST assignments/{id}/verdict", R, R, R, A, R, R, R, N));

  @Inject Org org;
  @Inject Scenes scenes;
  @Inject Attempts attempts;

  @BeforeEach
  void some_act_for_others() {
    OrgBuilder town = Town.builder(Duration.ofDays(3)).head("B", "b");
    delegate(town, "a", "file", Scope.FILE);
    delegate(town, "a", "answer", Scope.ANSWER);
    delegate(town, "b", "voice", Scope.ANSWER);
    delegate(town, "s", "judge", Scope.JUDGE);
    delegate(town, "s", "reader", Scope.READ);
    delegate(town, "a", "confirmer", Scope.JUDGE);
    delegate(town, "a", "both", Scope.ANSWER);
    delegate(town, "b", "both", Scope.ANSWER);
    delegate(town, "reader", "late", Scope.ANSWER);
    delegate(town, "s", "b", Scope.JUDGE);
    delegate(town, "s", "voice", Scope.JUDGE);
    Town.publish(org, town);
  }

  @Test
  @Tag("rule-4")
  @Tag("rule-14")
  @Tag("rule-21")
  void the_table_holds() {
    List<String> wrong = new ArrayList<>();
    TABLE.forEach(
        (operation, row) -> {
          for (int i = 0; i < DELEGATES.size(); i++) {
            String who = DELEGATES.get(i);
            int status = attempts.play(operation, who).statusCode();
            if (permission(status) != row.get(i)) {
              wrong.add(operation + " by " + who + ": " + status);
            }
          }
        });

    assertThat(wrong).isEmpty();
  }

  private static Permission permission(int status) {
    return switch (status) {
      case 403 -> REFUSED;
      case 404 -> NOT_FOUND;
      case 200, 201 -> ALLOWED;
      default -> throw new AssertionError(status);
    };
  }

  @Test
  @Tag("rule-21")
  void the_timeline_shows_who_acted_and_for_whom() {
    String id = scenes.open();
    Api.move("voice", "tasks/" + id + "/acceptance", "").then().statusCode(200);

    Api.read("a", "tasks/" + id + "/timeline")
        .then()
        .body("items.find { it.type == 'TaskAccepted' }.actor.by", equalTo("voice"))
        .body("items.find { it.type == 'TaskAccepted' }.actor.onBehalfOf", equalTo("b"));
    Api.read("voice", "tasks?limit=200").then().statusCode(200).body("items.id", hasItem(id));
  }

  @Test
  @Tag("rule-14")
  void nobody_judges_his_own_delivery_for_another_either() {
    UUID part = scenes.assignment(true);
    Api.move("b", "assignments/" + part + "/verdict", Attempts.body("verdict"))
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/own-work"));
  }

  @Test
  @Tag("rule-14")
  void nobody_acts_on_both_sides() {
    String id = scenes.open();
    Api.move("both", "tasks/" + id + "/acceptance", "")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/both-sides"));
  }

  private static void delegate(OrgBuilder town, String delegator, String delegate, Scope scope) {
    var id = UUID.nameUUIDFromBytes((delegator + delegate).getBytes(UTF_8));
    var _ =
        town.with(
            new DelegationChanged(id, delegator, delegate, Set.of(scope), LocalDate.EPOCH, null));
  }

  private static Map.Entry<String, List<Permission>> row(String name, Permission... cells) {
    return Map.entry(name, List.of(cells));
  }
}
