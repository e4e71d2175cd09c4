package io.mandate.platform.idempotency;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class UploadsTest {
  private final String key = UUID.randomUUID().toString();

  @Test
  void the_same_file_again_is_answered_as_before() {
    var first = send("a.csv", "one").then().statusCode(200).extract().asString();

    assertThat(send("a.csv", "one").then().statusCode(200).extract().asString()).isEqualTo(first);
  }

  @Test
  void another_file_under_the_same_key_is_refused() {
    send("a.csv", "one").then().statusCode(200);

    for (var other : new Response[] {send("a.csv", "two"), send("b.csv", "one")}) {
      other.then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
    }
  }

  private Response send(String name, String content) {
    return given()
        .auth()
        .oauth2(Tokens.person("P1"))
        .header("Idempotency-Key", key)
        .multiPart("file", name, content.getBytes(UTF_8), "text/csv")
        .post("/api/v1/things/pictures");
  }
}
