package io.mandate.escalation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case between units of two trees, in front of the arbiter for their roots. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ArbiterCaseTest {
  @Inject World world;

  @BeforeEach
  void two_more_trees_and_an_arbiter() {
    var _ =
        world.org(
            CaseWalker.org()
                .unit("P")
                .unit("P1", "P")
                .unit("Q")
                .unit("Q1", "Q")
                .head("P", "p")
                .head("P1", "p1")
                .head("Q", "q")
                .head("Q1", "q1")
                .arbiter("arbiter", "Q", "P"));
  }

  @Test
  @Tag("rule-8")
  @Tag("rule-10")
  void the_arbiter_hears_both_and_orders_units_of_both_trees_and_no_other() {
    var walker = new CaseWalker(world).opened("P1", "Q1");
    walker
        .read("arbiter")
        .statusCode(200)
        .body("adjudicator.office", equalTo("P+Q/ARBITER"))
        .body("adjudicator.person", equalTo("arbiter"));
    walker.todos("arbiter").body("items.subject", hasItem(walker.id.toString()));
    walker.speak("p", "We stand by our unit.").statusCode(201);

    rule(walker, "B", 422);
    rule(walker, "Q1", 200);
    walker.read("p1").body("state", equalTo("RULED"));
  }

  private static void rule(CaseWalker walker, String party, int status) {
    Map<String, Object> ruling = new HashMap<>(walker.cooperate(party, "four calibrated sensors"));
    ruling.put("urgency", "The river rises.");
    walker.rule("arbiter", ruling).statusCode(status);
  }
}
