package io.mandate.platform.problem;

import static io.mandate.platform.problem.Asking.isProblem;
import static io.mandate.platform.problem.Asking.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body lacks or has too much of is named. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class UnacceptableBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"name\":\"x\",\"nmae\":1} | nmae | unknown-field",
        "{\"name\":\"x\",\"parts\":[{\"what\":\"w\",\"due\":\"soon\"}]} | parts[0].due | wrong-type",
        "{\"name\":\"x\",\"parts\":[{\"what\":\"\"}]} | parts[0].what | not-blank",
        "{\"name\":\" \"} | name | not-blank",
        "{\"name\":\"x\",\"size\":10} | size | max",
        "{\"name\":\"x\",\"size\":1.5} | size | wrong-type",
        "{\"name\":\"x\",\"size\":\"1\"} | size | wrong-type",
        "{\"name\":5} | name | wrong-type",
        "{\"name\":\"x\",\"colour\":\"BLUE\"} | colour | not-allowed-value",
        "{\"name\":\"x\",\"colour\":0} | colour | not-allowed-value",
        "[] | ~~ | wrong-type",
      })
  void an_unacceptable_field_is_named(String body, String field, String code) {
    var response = post(body);
    isProblem(response, "invalid-request", 400);
    response
        .body("violations[0].in", is("body"))
        .body("violations[0].field", is(field))
        .body("violations[0].code", is(code))
        .body("violations[0].message", not(containsString("violation.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"name\":\"x\"} trailing", "{\"name\":\"x\",\"name\":\"y\"}", "nonsense"})
  void what_is_not_json_is_said_to_be_so_with_its_place(String body) {
    var response = post(body);
    isProblem(response, "malformed-json", 400);
    response.body("line", is(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", ""})
  void a_missing_body_is_missed(String body) {
    var response = post(body);
    response.statusCode(400).body("violations[0].in", is("body"));
  }

  @Test
  void a_text_that_postgresql_cannot_hold_is_the_callers_to_mend() {
    isProblem(post("{\"name\":\"a\\u0000b\"}"), "invalid-request", 400);
  }

  @Test
  void several_violations_come_together() {
    post("{\"name\":\"\",\"size\":10}").body("violations.field", hasItems("name", "size"));
  }

  @Test
  void a_body_over_the_limit_is_refused_by_its_length() throws IOException {
    // A client that sends the whole body may lose the answer; this one asks first.
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var head =
          "POST /api/v1/things HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json", "/problems/body-too-large");
    }
  }
}
