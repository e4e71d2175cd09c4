package io.mandate.platform.problem;

import static io.mandate.platform.problem.Asking.asPerson;
import static io.mandate.platform.problem.Asking.isProblem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for where and how it cannot be. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class UnacceptableRequestsTest {
  @Test
  void a_parameter_out_of_bounds_is_named() {
    var response = asPerson().get("/api/v1/things/" + UUID.randomUUID() + "?depth=4").then();
    isProblem(response, "invalid-request", 400);
    response.body("violations[0].in", is("query")).body("violations[0].field", is("depth"));
  }

  @Test
  void a_parameter_that_cannot_be_read_is_named() {
    var response = asPerson().get("/api/v1/things/" + UUID.randomUUID() + "?depth=deep").then();
    isProblem(response, "invalid-request", 400);
    response.body("violations[0].in", is("query")).body("violations[0].field", is("depth"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/things/7",
        "/api/v1/things/019aa7a8-0000-7000-8000-000000000000",
        "/api/v1/nothing",
        "/nothing",
      })
  void what_is_not_there_is_not_found(String path) {
    isProblem(asPerson().redirects().follow(false).get(path).then(), "not-found", 404);
  }

  @Test
  void another_method_is_refused_and_options_says_which_there_are() {
    isProblem(asPerson().delete("/api/v1/things").then(), "method-not-allowed", 405);
    asPerson().options("/api/v1/things").then().header("Allow", containsString("GET"));
  }

  @Test
  void an_unheard_of_representation_is_not_acceptable() {
    isProblem(
        asPerson().accept("image/png").get("/api/v1/things?prefix=a").then(),
        "not-acceptable",
        406);
  }

  @Test
  void another_media_type_is_unsupported() {
    isProblem(
        asPerson()
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType("text/plain")
            .body("x")
            .post("/api/v1/things")
            .then(),
        "unsupported-media-type",
        415);
  }
}
