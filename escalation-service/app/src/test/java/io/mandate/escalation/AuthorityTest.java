package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
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
      ForesightResource.foresee - - - - - - - -      -       -   +         ?
      CommendationResource.commend - 0 0 0   +  -  -  0  -       0   0         ?
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
                        .assertThat(meaning(new Attempts(world).call(operation, caller)))
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
