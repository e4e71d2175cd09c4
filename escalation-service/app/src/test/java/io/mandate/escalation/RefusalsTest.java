package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.mandate.local.RealServers;
import io.mandate.platform.problem.CatalogueCheck;
import io.mandate.platform.problem.ProblemCatalogue;
import io.quarkus.arc.All;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bad input is named, and changes nothing. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class RefusalsTest {
  @Inject World world;
  @Inject @All List<ProblemCatalogue> catalogues;

  @SuppressWarnings("NullAway.Init")
  private CaseWalker walker;

  @BeforeEach
  void a_case_in_hearing() {
    var _ = world.org(CaseWalker.org());
    walker = new CaseWalker(world).opened();
  }

  @Test
  @Tag("rule-9")
  void a_ruling_before_the_hearing_ends_is_refused_unless_urgent() {
    walker.rule("s", walker.cooperate()).statusCode(409).body("type", endsWith("/not-heard-yet"));
    var urgent = new HashMap<>(walker.cooperate());
    urgent.put("urgency", "The river rises.");
    walker.rule("s", urgent).statusCode(200);
  }

  @Test
  @Tag("rule-10")
  void to_coordinate_is_no_ruling_in_either_language() {
    heard();
    walker
        .rule("s", walker.cooperate("coordinate with A"))
        .statusCode(422)
        .body("type", endsWith("/ruling-evades"))
        .body("violations.field", contains("assignments[0].deliverable"));
    as("s")
        .header("If-Match", walker.etag())
        .header("Accept-Language", "zh-CN")
        .body(walker.cooperate("请大力支持配合"))
        .post(walker.path() + "/ruling")
        .then()
        .statusCode(422)
        .body("title", equalTo("裁决没有布置任何实事"));
    walker.read("s").body("state", equalTo("DELIBERATING"));
  }

  @Test
  @Tag("rule-10")
  void what_comes_with_a_later_release_is_refused_by_name() {
    heard();
    var ruling = new HashMap<>(walker.cooperate());
    ruling.put("cases", List.of());
    walker
        .rule("s", ruling)
        .statusCode(422)
        .body("type", endsWith("/not-offered"))
        .body("violations.field", contains("cases"));
    ruling.remove("cases");
    ruling.put("cordinator", "a");
    walker.rule("s", ruling).statusCode(400).body("violations.field", hasItem("cordinator"));
  }

  @Test
  void a_ruling_needs_the_version_that_was_read_and_a_key() {
    heard();
    as("s").body(walker.cooperate()).post(walker.path() + "/ruling").then().statusCode(428);
    as("s")
        .header("If-Match", "\"1\"")
        .body(walker.cooperate())
        .post(walker.path() + "/ruling")
        .then()
        .statusCode(412);
  }

  @Test
  void the_same_ruling_sent_twice_is_one_ruling() {
    heard();
    var etag = walker.etag();
    var body = walker.cooperate();
    var key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as("s", key)
          .header("If-Match", etag)
          .body(body)
          .post(walker.path() + "/ruling")
          .then()
          .statusCode(200)
          .body("state", equalTo("RULED"));
    }
    as("s")
        .get(walker.path() + "/timeline")
        .then()
        .body("items.findAll { it.type == 'CaseRuled' }.size()", equalTo(1));
  }

  @Test
  void what_is_missing_or_too_much_is_named() {
    heard();
    walker
        .rule("s", Map.of("outcome", "COOPERATE"))
        .statusCode(400)
        .body("violations.field", hasItem("reasons"));
    walker
        .rule("s", Map.of("outcome", "COOPERATE", "reasons", "because"))
        .statusCode(422)
        .body("violations.field", contains("assignments"));
    walker
        .rule("s", Map.of("outcome", "RETURNED", "reasons", "because"))
        .statusCode(422)
        .body("violations.field", contains("missingItem"));
    as("s").get("/api/v1/cases/" + UUID.randomUUID()).then().statusCode(404);
    as("s").get("/api/v1/todos").then().statusCode(400);
    as("s").get("/api/v1/cases?state=NO").then().statusCode(not(equalTo(500)));
    as("s").header("Mandate-Org-Version", "soon").get(walker.path()).then().statusCode(400);
  }

  @Test
  void an_org_version_that_never_comes_is_waited_for_briefly() {
    as("s")
        .header("Mandate-Org-Version", "999999")
        .get(walker.path())
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("1"))
        .body("type", endsWith("/org-version-not-reached"));
  }

  @Test
  void lists_are_filtered_paged_and_show_nobody_what_he_may_not_see() {
    for (int i = 0; i < 3; i++) {
      var _ = new CaseWalker(world).opened();
    }
    var first =
        as("s")
            .get("/api/v1/cases?adjudicator=s&unit=A&cause=IGNORED&state=HEARING&limit=2")
            .then()
            .statusCode(200)
            .header("Link", containsString("rel=\"next\""))
            .extract();
    assertThat(first.<List<String>>path("items.id")).hasSize(2);
    var next =
        as("s")
            .queryParam("cursor", first.<String>path("next"))
            .get("/api/v1/cases?adjudicator=s&unit=A&cause=IGNORED&state=HEARING&limit=2")
            .then()
            .statusCode(200)
            .extract();
    assertThat(next.<List<String>>path("items.id"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first.<List<String>>path("items.id"));
    as("x").get("/api/v1/cases").then().body("items", org.hamcrest.Matchers.empty());
    as("s").get("/api/v1/cases?adjudicator=t").then().body("items.level", not(hasItem(1)));
  }

  @Test
  void every_problem_is_explained_in_both_languages() {
    var types = catalogues.stream().flatMap(catalogue -> catalogue.types().stream()).toList();

    assertThat(CatalogueCheck.gaps(types)).isEmpty();
  }

  private void heard() {
    walker.speak("a", "Our side.").statusCode(201);
    walker.speak("b", "And ours.").statusCode(201);
  }
}
