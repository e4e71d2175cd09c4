package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.mandate.local.audit.AuditCheck;
import io.mandate.local.audit.AuditCheck.Finding;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is on record, for other systems and for auditors. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-21")
class StoriesTest {
  @Inject World world;

  private @Nullable String before;

  @BeforeEach
  void an_org() {
    var _ = world.org(CaseWalker.org());
  }

  @Test
  void the_feed_gives_what_a_case_said_under_its_task() {
    var walker = new CaseWalker(world).opened();
    walker.speak("a", "Our side.").statusCode(201);
    var types = new ArrayList<Object>();

    await()
        .atMost(CaseWalker.PATIENCE)
        .until(
            () -> {
              types.addAll(typesOf(walker.task.toString()));
              return types.size() >= 2;
            });

    assertThat(types).containsExactly("CaseOpened", "StatementMade");
  }

  @Test
  void the_record_of_cases_is_in_its_chains() throws Exception {
    var walker = new CaseWalker(world).opened();
    walker.speak("a", "Our side.").statusCode(201);

    var all = export(Map.of());
    var check = new AuditCheck(StoriesTest::refuse);
    check.read("export", new ByteArrayInputStream(all.getBytes(UTF_8)));

    assertThat(check.unsound()).isZero();
    assertThat(all).contains(walker.id.toString());
    assertThat(export(Map.of("unit", "B"))).contains(walker.id.toString());
    assertThat(export(Map.of("unit", "W"))).doesNotContain(walker.id.toString());
  }

  private List<Object> typesOf(String subject) {
    var request = as("system").queryParam("limit", 200);
    var page =
        (before == null ? request : request.queryParam("after", before)).get("/api/v1/events");
    page.then().statusCode(200);
    before = page.path("next");
    return page.<List<Map<String, Object>>>path("items").stream()
        .filter(event -> subject.equals(event.get("subject")))
        .map(event -> event.get("type"))
        .toList();
  }

  private static String export(Map<String, String> filter) {
    var answer = as("auditor").queryParams(filter).get("/api/v1/audit");
    answer.then().statusCode(200);
    return new String(answer.asByteArray(), UTF_8);
  }

  private static void refuse(Finding finding) {
    throw new AssertionError(finding);
  }
}
