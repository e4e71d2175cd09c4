package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.Scope;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who acts for an adjudicator or a party, and who may not although he was asked to. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class DelegatesTest {
  @Inject World world;

  @BeforeEach
  void an_org_in_which_some_act_for_others() {
    var org = CaseWalker.org().member("A", "a9");
    delegate(org, "s", "ruler", Scope.RULE);
    delegate(org, "ruler", "second-hand", Scope.RULE);
    delegate(org, "s", "a9", Scope.RULE);
    delegate(org, "s", "two-sided", Scope.RULE);
    delegate(org, "b", "two-sided", Scope.ANSWER);
    delegate(org, "b", "voice", Scope.ANSWER);
    delegate(org, "a", "both", Scope.ANSWER);
    delegate(org, "b", "both", Scope.ANSWER);
    delegate(org, "s", "reader", Scope.READ);
    var _ = world.org(org);
  }

  @Test
  @Tag("rule-8")
  @Tag("rule-21")
  void a_delegate_rules_for_the_adjudicator_and_the_record_shows_both() {
    var walker = new CaseWalker(world).opened();
    walker.todos("ruler").body("items.subject", hasItem(walker.id.toString()));

    rule(walker, "ruler", 200);

    walker.read("s").body("state", equalTo("RULED")).body("adjudicator.person", equalTo("s"));
    as("s")
        .get(walker.path() + "/timeline")
        .then()
        .body("items.find { it.type == 'CaseRuled' }.actor.by", equalTo("ruler"))
        .body("items.find { it.type == 'CaseRuled' }.actor.onBehalfOf", equalTo("s"));
  }

  @Test
  @Tag("rule-8")
  void a_delegate_of_a_party_s_unit_does_not_rule() {
    var walker = new CaseWalker(world).opened();
    rule(walker, "a9", 403);
    walker.read("s").body("state", equalTo("HEARING"));
  }

  @Test
  @Tag("rule-14")
  void who_may_speak_for_a_party_does_not_rule() {
    rule(new CaseWalker(world).opened(), "two-sided", 403);
  }

  @Test
  @Tag("rule-21")
  void what_was_delegated_is_not_passed_on() {
    var walker = new CaseWalker(world).opened();
    walker.read("second-hand").statusCode(404);
    rule(walker, "second-hand", 404);
  }

  @Test
  @Tag("rule-9")
  @Tag("rule-21")
  void a_delegate_speaks_for_his_party_and_for_it_alone() {
    var walker = new CaseWalker(world).opened();
    walker.todos("voice").body("items.subject", hasItem(walker.id.toString()));
    walker.speak("voice", "We have no bench free.").statusCode(201);
    walker.speak("both", "Both of us agree.").statusCode(403);
    walker.read("voice").body("statements.side", hasItem("B"));
    as("b")
        .get(walker.path() + "/timeline")
        .then()
        .body("items.find { it.type == 'StatementMade' }.actor.by", equalTo("voice"))
        .body("items.find { it.type == 'StatementMade' }.actor.onBehalfOf", equalTo("b"));
    walker.todos("b").body("items.subject", not(hasItem(walker.id.toString())));
    rule(walker, "voice", 403);
  }

  @Test
  void who_may_read_for_another_reads_and_no_more() {
    var walker = new CaseWalker(world).opened();
    walker.read("reader").statusCode(200);
    as("reader")
        .get("/api/v1/cases?task=" + walker.task)
        .then()
        .body("items.id", hasItem(walker.id.toString()));
    walker.todos("reader").body("items.subject", not(hasItem(walker.id.toString())));
    rule(walker, "reader", 403);
    walker.speak("reader", "May I?").statusCode(403);
  }

  private static void rule(CaseWalker walker, String who, int status) {
    Map<String, Object> ruling = new HashMap<>(walker.cooperate());
    ruling.put("urgency", "The river rises.");
    walker.rule(who, ruling).statusCode(status);
  }

  private static void delegate(OrgBuilder org, String delegator, String delegate, Scope scope) {
    var id = UUID.nameUUIDFromBytes((delegator + delegate).getBytes(UTF_8));
    var _ =
        org.with(
            new DelegationChanged(id, delegator, delegate, Set.of(scope), LocalDate.EPOCH, null));
  }
}
