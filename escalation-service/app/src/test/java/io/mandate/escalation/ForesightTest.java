package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which cases a changed org would move, before it is changed. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-8")
class ForesightTest {
  private static final Map<String, Object> ACTING =
      Map.of(
          "type",
          "AppointmentChanged",
          "id",
          UUID.randomUUID(),
          "unit",
          "S",
          "person",
          "x",
          "role",
          "ACTING",
          "main",
          false,
          "from",
          "2026-01-01");

  @Inject World world;
  private CaseWalker walker;

  @BeforeEach
  void a_case_before_s() {
    world.nobodyHasCases();
    var _ = world.org(CaseWalker.org());
    walker = new CaseWalker(world).opened();
  }

  @Test
  void a_case_whose_adjudicator_would_change_is_listed_with_both() {
    String found = "items.find { it.id == '" + walker.id + "' }";
    foresee(ACTING)
        .statusCode(200)
        .body(found + ".now.person", equalTo("s"))
        .body(found + ".then.person", equalTo("x"))
        .body(found + ".then.office", equalTo("S/HEAD"));

    walker.read("auditor").body("adjudicator.person", equalTo("s"));
  }

  @Test
  void a_case_that_nobody_would_be_left_for_is_listed_without_who() {
    String found = "items.find { it.id == '" + walker.id + "' }";
    foresee(unit("W", null))
        .statusCode(200)
        .body(found + ".now.person", equalTo("s"))
        .body(found + ".then", nullValue());
  }

  @Test
  void a_case_that_would_stay_is_not_listed() {
    foresee(unit("T", null)).statusCode(200).body("items.id", not(hasItem(walker.id.toString())));
  }

  @Test
  void what_is_no_org_is_refused_by_name() {
    foresee(unit("S", "A")).statusCode(400).body("violations.code", hasItem("no-org"));
    foresee(Map.of("type", "Nonsense")).statusCode(400);
    foresee(Map.of("type", "UnitChanged", "code", "A")).statusCode(400);
  }

  private static ValidatableResponse foresee(Map<String, Object> change) {
    return as("org-admin")
        .body(Map.of("at", "2026-01-01T00:00:00Z", "changes", List.of(change)))
        .post("/api/v1/cases/foresight")
        .then();
  }

  private static Map<String, Object> unit(String code, @Nullable String parent) {
    List<?> places = parent == null ? List.of() : List.of(Map.of("parent", parent));
    return Map.of("type", "UnitChanged", "code", code, "placements", places);
  }
}
