package io.mandate.hierarchy.units;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.imports.Importing;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class UnitResourceTest {
  private static final String ORG =
      """
      post,title,reports_to,vacant
      s,Superior,,no
      a,Department A,s,no
      b,Department B,s,yes
      m,Member,a,no
      n,Member,b,no
      """;

  private long version;

  @BeforeEach
  void load() {
    version = Importing.posts(ORG, "&confirmShrink=true").getLong("orgVersion");
  }

  @Test
  @Tag("rule-1")
  void a_unit_does_not_move_under_itself() {
    admin("{\"parent\": \"a\"}")
        .header("If-Match", etag("/api/v1/units/s"))
        .post("/api/v1/units/s/placements")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/rule-one-broken"))
        .body("broken", equalTo("placement_no_cycle"));
  }

  @Test
  void a_unit_is_founded_moved_and_ended() {
    admin("{\"code\": \"new\", \"name\": \"New\", \"parent\": \"a\"}")
        .post("/api/v1/units")
        .then()
        .statusCode(201)
        .body("parent", equalTo("a"));
    admin("{\"parent\": \"b\"}")
        .header("If-Match", etag("/api/v1/units/new"))
        .post("/api/v1/units/new/placements")
        .then()
        .statusCode(200)
        .body("parent", equalTo("b"));
    admin("{}")
        .header("If-Match", etag("/api/v1/units/b"))
        .post("/api/v1/units/b/end")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/unit-not-there"));
    admin("{\"successor\": \"a\"}")
        .header("If-Match", etag("/api/v1/units/new"))
        .post("/api/v1/units/new/end")
        .then()
        .statusCode(200)
        .body("to", notNullValue())
        .body("successor", equalTo("a"));
    admin("{\"parent\": \"a\"}")
        .header("If-Match", etag("/api/v1/units/new"))
        .post("/api/v1/units/new/placements")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-ended"));
    admin("{\"code\": \"new\", \"name\": \"Again\"}")
        .post("/api/v1/units")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/code-taken"));
  }

  @Test
  void the_tree_is_read_page_by_page() {
    reader(version)
        .get("/api/v1/units/s/subtree?limit=2")
        .then()
        .statusCode(200)
        .body("items.code", contains("s", "a"))
        .body("items.depth", contains(0, 1))
        .body("next", notNullValue());
    var next = reader(version).get("/api/v1/units/s/subtree?limit=2").path("next").toString();
    reader(version)
        .get("/api/v1/units/s/subtree?limit=2&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items.code", contains("b"))
        .body("next", nullValue());
    reader(version).get("/api/v1/units?parent=s").then().body("items.code", contains("a", "b"));
    reader(version).get("/api/v1/units?roots=true").then().body("items.code", contains("s"));
    reader(version).get("/api/v1/units?text=department b").then().body("items.code", contains("b"));
    reader(version)
        .get("/api/v1/appointments?unit=a&on=2100-01-01")
        .then()
        .body("items.person", hasItem("m"));
  }

  private String etag(String path) {
    return admin().get(path).then().statusCode(200).extract().header("ETag");
  }
}
