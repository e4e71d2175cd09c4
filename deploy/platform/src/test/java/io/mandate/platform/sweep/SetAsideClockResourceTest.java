package io.mandate.platform.sweep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.mandate.platform.Sql;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ops sees and does about clocks that fail. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class SetAsideClockResourceTest {
  private static final String PATH = "/api/v1/set-aside-clocks";

  @Inject Sql sql;

  private final String work = "0-" + UUID.randomUUID();

  @BeforeEach
  void three_are_set_aside() {
    sql.run(
        "insert into set_aside select ?, uuidv7(), 'out of order', 2, mandate_now(),"
            + " mandate_now() + interval '4 minutes' from generate_series(1, 3)",
        work);
  }

  @AfterEach
  void none_is() {
    sql.run("delete from set_aside where work = ?", work);
  }

  @Test
  void ops_sees_them_page_by_page() {
    var first = ops().get(PATH + "?limit=2").then().statusCode(200);
    first.body("items[0].reason", is("out of order")).body("items[0].times", is(2));
    var second =
        ops()
            .queryParam("cursor", first.extract().<String>path("next"))
            .get(PATH + "?limit=2")
            .then()
            .statusCode(200);

    var seen = Stream.of(first, second).flatMap(SetAsideClockResourceTest::ids).limit(3);
    assertThat(seen).containsExactlyElementsOf(all());
  }

  @Test
  void nobody_else_does() {
    given().auth().oauth2(Tokens.person("P1")).get(PATH).then().statusCode(403);
    given().get(PATH).then().statusCode(401);
  }

  @Test
  void one_that_is_to_be_retried_is_due_at_once_and_the_others_wait_on() {
    var id = all().getFirst();
    retry(id).statusCode(202).body("id", equalTo(id)).body("work", equalTo(work));

    assertThat(
            sql.strings("select id from set_aside where work = ? and until <= mandate_now()", work))
        .containsExactly(id);
  }

  @Test
  void what_is_not_set_aside_is_not_found() {
    retry(UUID.randomUUID().toString()).statusCode(404);
    retry("7").statusCode(404);
  }

  private static Stream<String> ids(ValidatableResponse page) {
    return page.extract().jsonPath().getList("items.id", String.class).stream();
  }

  private List<String> all() {
    return sql.strings("select id from set_aside where work = ? order by id", work);
  }

  private ValidatableResponse retry(String id) {
    return ops()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(PATH + "/{work}/{id}/retry", work, id)
        .then();
  }

  private static RequestSpecification ops() {
    return given().auth().oauth2(Tokens.role("ops"));
  }
}
