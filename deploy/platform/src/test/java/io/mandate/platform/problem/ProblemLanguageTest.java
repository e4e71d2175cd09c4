package io.mandate.platform.problem;

import static io.mandate.platform.problem.Asking.asPerson;
import static io.mandate.platform.problem.Asking.isProblem;
import static io.mandate.platform.problem.Asking.post;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems are told in the reader's language. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ProblemLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN | zh-CN | 未找到",
        "zh | zh-CN | 未找到",
        "fr;q=0.9, zh-Hans;q=0.5 | zh-CN | 未找到",
        "en;q=0.1, zh-CN | zh-CN | 未找到",
        "fr | en | Not found",
        "de, *;q=0.1 | en | Not found",
        "zh;q=0, en | en | Not found",
        "!!;;q=x | en | Not found",
      })
  void problems_speak_the_readers_language(String accepted, String told, String title) {
    asPerson()
        .header("Accept-Language", accepted)
        .get("/api/v1/nothing")
        .then()
        .statusCode(404)
        .header("Content-Language", told)
        .body("type", is("/problems/not-found"))
        .body("title", is(title));
  }

  @Test
  void violations_speak_the_readers_language_too() {
    asPerson()
        .header("Accept-Language", "zh-CN")
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body("{\"name\":\"\"}")
        .post("/api/v1/things")
        .then()
        .statusCode(400)
        .body("violations.message", hasItem("不能为空"));
  }

  @Test
  void a_service_fills_its_own_texts() {
    var response = post("{\"name\":\"refused-1\"}");
    isProblem(response, "too-bad", 422);
    response
        .body("detail", is("The name refused-1 will not do."))
        .body("name", is("refused-1"))
        .body("instance", is("/api/v1/things"));
  }
}
