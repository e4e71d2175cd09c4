package io.mandate.platform.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.mandate.platform.example.Things;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class PagingTest {
  @Inject Things things;

  private String prefix = "";

  @BeforeEach
  void five_things() {
    prefix = "page-" + UUID.randomUUID() + "-";
    for (var i = 0; i < 5; i++) {
      things.add(new Things.Thing(UUID.randomUUID(), prefix + i, "P1", 1));
    }
  }

  private static ValidatableResponse get(String prefix, @Nullable String cursor, String limit) {
    var request = given().auth().oauth2(Tokens.person("P1")).queryParam("prefix", prefix);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.queryParam("limit", limit).get("/api/v1/things").then();
  }

  private String firstCursor() {
    return get(prefix, null, "2").statusCode(200).extract().path("next");
  }

  @Test
  void pages_follow_each_other_without_gap_or_overlap() {
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var page = get(prefix, cursor, "2").statusCode(200).extract();
      seen.addAll(page.<List<String>>path("items"));
      cursor = page.path("next");
    } while (cursor != null);
    assertThat(seen).containsExactly(prefix + 0, prefix + 1, prefix + 2, prefix + 3, prefix + 4);
  }

  @Test
  void a_full_last_page_has_no_next() {
    get(prefix, null, "5").body("items.size()", is(5)).body("next", nullValue());
    get(prefix, null, "5").header("Link", nullValue());
  }

  @Test
  void the_link_leads_to_the_next_page() {
    var link = get(prefix, null, "2").extract().header("Link");
    assertThat(link).startsWith("<").endsWith(">; rel=\"next\"");
    var next = URI.create(link.substring(1, link.indexOf('>')));
    given()
        .auth()
        .oauth2(Tokens.person("P1"))
        .urlEncodingEnabled(false)
        .get(next.getRawPath() + "?" + next.getRawQuery())
        .then()
        .body("items[0]", is(prefix + 2))
        .body("items.size()", is(2));
  }

  @Test
  void the_limit_may_change_between_pages() {
    get(prefix, firstCursor(), "200").body("items.size()", is(3));
  }

  @Test
  void a_cursor_of_another_filter_is_refused() {
    refused(get(prefix.substring(0, 6), firstCursor(), "2"));
  }

  @Test
  void a_cursor_that_was_altered_is_refused() {
    var json =
        new String(Base64.getUrlDecoder().decode(firstCursor()), StandardCharsets.UTF_8)
            .replace(prefix + 1, prefix + 0);
    refused(
        get(
            prefix,
            Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)),
            "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "bnVsbA", "e30", "W10", "eyJrIjpudWxsfQ", "eyJrIjpbbnVsbF19", "%"})
  void nonsense_is_no_cursor(String cursor) {
    refused(get(prefix, cursor, "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "ten", "99999999999"})
  void the_limit_has_bounds(String limit) {
    get(prefix, null, limit)
        .statusCode(400)
        .body("violations[0].in", is("query"))
        .body("violations[0].field", is("limit"));
  }

  private static void refused(ValidatableResponse response) {
    response.statusCode(400).body("type", is("/problems/cursor-invalid"));
  }
}
