package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets somebody try an operation on what it needs. */
record Attempts(World world) {

  Response call(String operation, String caller) {
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
      case "ForesightResource.foresee" ->
          who.body(Map.of("at", "2026-12-01T00:00:00Z", "changes", List.of()))
              .post("/api/v1/cases/foresight");
      case "TodoResource.list" -> who.get("/api/v1/todos?person=s");
      case "FeedResource.read" -> who.get("/api/v1/events?limit=1");
      case "AuditResource.export" -> who.get("/api/v1/audit?from=2199-01-01T00:00:00Z");
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
}
