package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, written by hand and walked over HTTP: + allowed, - refused (403), 0 not found
 * (404), 1 not offered yet (422), ? not known who it is (401). A case stands in HEARING before s; a
 * and b answer for the parties, a2 is a member and a3 a deputy of A, v stands between, t above s.
 * An appraisal is about a: v is to propose, and then s to decide.
 */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-21")
class AuthorityTest {
  private static final String TABLE =
      """
      operation              a  b  a2 a3 v  s  t  x  auditor ops org-admin nobody
      CaseResource.list      +  +  +  +  +  +  +  +  +       +   +         ?
      CaseResource.one       +  +  +  +  +  +  0  0  +       0   0         ?
      CaseResource.timeline  +  +  +  +  +  +  0  0  +       0   0         ?
      StatementResource.speak +  +  -  -  +  -  0  0  -       0   0         ?
      StatementResource.one  +  0  +  +  +  +  0  0  +       0   0         ?
      QuestionResource.ask   -  -  -  -  -  +  0  0  -       0   0         ?
      QuestionResource.one   0  +  0  0  0  +  0  0  +       0   0         ?
      SummonsResource.summon -  -  -  -  -  +  0  0  -       0   0         ?
      SummonsResource.one    +  +  +  +  +  +  0  0  +       0   0         ?
      RulingResource.rule    -  -  -  -  -  +  0  0  -       0   0         ?
      ReferralResource.refer -  -  -  -  -  +  0  0  -       0   0         ?
      SettlementOfferResource.offer + + - -  +  -  0  0  -       0   0         ?
      SettlementOfferResource.assent + + - - +  -  0  0  -       0   0         ?
      SettlementResource.assent -  -  -  -  -  +  0  0  -       0   0         ?
      WithdrawalResource.withdraw + - -  -   +  -  0  0  -       0   0         ?
      WithdrawalResource.consent - + -  -    -  -  0  0  -       0   0         ?
      RevisionResource.revise -  -  -  -  -  +  +  0  -       0   0         ?
      MandateResource.list   +  +  +  +  +  +  +  +  +       +   +         ?
      MandateResource.one    +  +  +  +  +  +  +  0  +       0   0         ?
      MandateResource.revoke -  -  -  -  -  +  +  0  -       0   0         ?
      LaterMoveResource.refuse 1 1  1  1  1  1  0  0  1      0   0         ?
      AppraisalResource.list +  +  +  +  +  +  +  +  +       +   +         ?
      AppraisalResource.one  +  0  0  0  +  +  +  0  +       0   0         ?
      AppraisalResource.timeline + 0 0 0 +  +  +  0  +       0   0         ?
      AppraisalMoveResource.propose - 0 0 0 + - - 0  -       0   0         ?
      AppraisalMoveResource.decide - 0 0 0 - +  - 0  -       0   0         ?
      TodoResource.list      -  -  -  -  -  +  -  -  +       -   -         ?
      FeedResource.read      -  -  -  -  -  -  -  -  +       -   -         ?
      AuditResource.export   -  -  -  -  -  -  -  -  +       -   -         ?
      SetAsideClockResource.list  - - - - - - - -    -       +   -         ?
      SetAsideClockResource.retry - - - - - - - -    -       +   -         ?
      ReconciliationResource.read - - - - - - - -    -       +   -         ?
      ParkedEventResource.list    - - - - - - - -    -       +   -         ?
      ParkedEventResource.get     - - - - - - - -    -       0   -         ?
      ParkedEventResource.replay  - - - - - - - -    -       0   -         ?
      ParkedEventResource.skip    - - - - - - - -    -       0   -         ?
      """;

  private static final Set<String> HTTP = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private static final Map<Integer, String> MEANINGS =
      Map.of(200, "+", 201, "+", 202, "+", 401, "?", 403, "-", 404, "0", 422, "1");

  @Inject World world;

  @BeforeEach
  void an_org() {
    var _ = world.org(CaseWalker.org());
  }

  @Test
  void every_operation_answers_every_kind_of_caller_as_the_table_says() {
    var table = table();
    var softly = new SoftAssertions();
    table.forEach(
        (operation, row) ->
            row.forEach(
                (caller, expected) ->
                    softly
                        .assertThat(meaning(call(operation, caller)))
                        .as("%s by %s", operation, caller)
                        .isEqualTo(expected)));
    softly.assertAll();
  }

  @Test
  void every_operation_has_a_row() {
    var operations =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                    "io.mandate.escalation",
                    "io.mandate.platform.reconcile",
                    "io.mandate.platform.sweep",
                    "io.mandate.platform.inbox",
                    "io.mandate.platform.story")
                .stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(
                    method ->
                        method.getAnnotations().stream()
                            .anyMatch(a -> HTTP.contains(a.getRawType().getSimpleName())))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());

    assertThat(operations).isNotEmpty().isEqualTo(table().keySet());
  }

  @Test
  void a_system_acts_for_the_person_it_names_with_that_persons_powers_only() {
    var walker = new CaseWalker(world).opened();

    as("system")
        .header("Mandate-Acting-For", "b")
        .body(Map.of("text", "Sent by our OA."))
        .post(walker.path() + "/statements")
        .then()
        .statusCode(201);
    as("system").header("Mandate-Acting-For", "x").get(walker.path()).then().statusCode(404);
    var actor = "items.find { it.type == 'StatementMade' }.actor";
    var entry = as("auditor").get(walker.path() + "/timeline").then().statusCode(200).extract();
    assertThat(entry.<String>path(actor + ".by")).isEqualTo("b");
    assertThat(entry.<String>path(actor + ".system")).isNotBlank();
  }

  private Response call(String operation, String caller) {
    var walker = new CaseWalker(world).opened();
    var who = caller.equals("nobody") ? nobody() : as(caller);
    return switch (operation) {
      case "CaseResource.list" -> who.get("/api/v1/cases");
      case "CaseResource.one" -> who.get(walker.path());
      case "CaseResource.timeline" -> who.get(walker.path() + "/timeline");
      case "StatementResource.speak" ->
          who.body(Map.of("text", "Heard.")).post(walker.path() + "/statements");
      case "StatementResource.one" -> {
        walker.speak("a", "Our side.").statusCode(201);
        yield who.get(walker.path() + "/statements/1");
      }
      case "QuestionResource.ask" ->
          who.body(Map.of("text", "Why?")).post(walker.path() + "/questions");
      case "QuestionResource.one" -> {
        walker.asks("s", "Why?", "B").statusCode(201);
        yield who.get(walker.path() + "/questions/1");
      }
      case "SummonsResource.summon" -> who.body(walker.meeting()).post(walker.path() + "/summons");
      case "SummonsResource.one" -> {
        as("s").body(walker.meeting()).post(walker.path() + "/summons").then().statusCode(201);
        yield who.get(walker.path() + "/summons/1");
      }
      case "RulingResource.rule" -> {
        var ruling = new HashMap<>(walker.cooperate());
        ruling.put("urgency", "The river rises.");
        yield who.header("If-Match", walker.etag()).body(ruling).post(walker.path() + "/ruling");
      }
      case "ReferralResource.refer" ->
          who.header("If-Match", walker.etag())
              .body(Map.of("kind", "RECUSAL", "reasons", "My brother heads A."))
              .post(walker.path() + "/referral");
      case "SettlementOfferResource.offer" -> walker.offers(who);
      case "SettlementOfferResource.assent" -> {
        var offerer = caller.equals("a") || caller.equals("v") ? "b" : "a";
        assertThat(walker.offers(as(offerer)).statusCode()).isEqualTo(200);
        yield walker.tagged(who).post(walker.path() + "/settlement-offers/1/assent");
      }
      case "SettlementResource.assent" -> {
        var second = new CaseWalker(world).agreedTwice().opened();
        assertThat(second.offers(as("a")).statusCode()).isEqualTo(200);
        second.tagged(as("b")).post(second.path() + "/settlement-offers/1/assent");
        yield second.tagged(who).post(second.path() + "/settlement/assent");
      }
      case "WithdrawalResource.withdraw" ->
          walker.tagged(who).body("{}").post(walker.path() + "/withdrawal");
      case "WithdrawalResource.consent" -> {
        var agreed = new CaseWalker(world).agreedTwice().opened();
        agreed.tagged(as("a")).body("{}").post(agreed.path() + "/withdrawal");
        yield agreed.tagged(who).post(agreed.path() + "/withdrawal/consent");
      }
      case "LaterMoveResource.refuse" -> who.body("{}").post(walker.path() + "/join");
      case "RevisionResource.revise" -> {
        var ruling = new HashMap<>(walker.cooperate());
        ruling.put("urgency", "The river rises.");
        walker.rule("s", ruling).statusCode(200);
        yield who.header("If-Match", walker.etag())
            .body(Map.of("reasons", "The trial was cancelled.", "revoke", true))
            .post(walker.path() + "/ruling/revision");
      }
      case "MandateResource.list" -> who.get("/api/v1/mandates");
      case "MandateResource.one" -> who.get(mandate(walker));
      case "MandateResource.revoke" ->
          who.header("If-Match", "\"1\"")
              .body(Map.of("reasons", "It is done otherwise."))
              .post(mandate(walker) + "/revocation");
      case "TodoResource.list" -> who.get("/api/v1/todos?person=s");
      case "FeedResource.read" -> who.get("/api/v1/events?limit=1");
      case "AuditResource.export" -> who.get("/api/v1/audit?from=2999-01-01T00:00:00Z");
      case "SetAsideClockResource.list" -> who.get("/api/v1/set-aside-clocks");
      case "SetAsideClockResource.retry" -> {
        world.setAside(walker.id);
        yield who.post("/api/v1/set-aside-clocks/example/" + walker.id + "/retry");
      }
      case "ReconciliationResource.read" -> who.get("/api/v1/reconciliation");
      case "ParkedEventResource.list" -> who.get("/api/v1/parked-events");
      case "ParkedEventResource.get" -> who.get("/api/v1/parked-events/0");
      case "ParkedEventResource.replay" -> who.post("/api/v1/parked-events/0/replay");
      case "ParkedEventResource.skip" ->
          who.body("{\"because\": \"a test\"}").post("/api/v1/parked-events/0/skip");
      case String other -> AppraisalWalker.call(world, other, who);
    };
  }

  private static String mandate(CaseWalker walker) {
    var ruling = new HashMap<>(walker.cooperate());
    ruling.put("urgency", "The river rises.");
    ruling.put("coordinator", "A");
    ruling.put("mandate", Map.of("powers", List.of("JUDGE")));
    walker.rule("s", ruling).statusCode(200);
    var given = as("s").get("/api/v1/mandates?case=" + walker.id);
    return "/api/v1/mandates/" + given.path("items[0].id");
  }

  private static RequestSpecification nobody() {
    return given().contentType("application/json").header("Idempotency-Key", "k");
  }

  private static String meaning(Response answer) {
    var status = answer.statusCode();
    return MEANINGS.getOrDefault(status, status + " " + answer.asString());
  }

  private static Map<String, Map<String, String>> table() {
    var lines = TABLE.lines().map(line -> List.of(line.trim().split(" +"))).toList();
    var callers = lines.getFirst();
    var table = new LinkedHashMap<String, Map<String, String>>();
    for (var line : lines.subList(1, lines.size())) {
      var row = new LinkedHashMap<String, String>();
      for (int i = 1; i < callers.size(); i++) {
        row.put(callers.get(i), line.get(i));
      }
      table.put(line.getFirst(), row);
    }
    return table;
  }
}
