package io.mandate.hierarchy.people;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.reader;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.Database;
import io.mandate.hierarchy.imports.Importing;
import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class PersonResourceTest {
  private static final String ORG =
      """
      post,title,reports_to,vacant
      s,Superior,,no
      a,Department A,s,no
      b,Department B,s,yes
      m,Member,a,no
      n,Member,b,no
      """;

  @Inject Database database;

  private long version;

  @BeforeEach
  void load() {
    version = Importing.posts(ORG, "&confirmShrink=true").getLong("orgVersion");
  }

  @Test
  @Tag("rule-21")
  void a_person_is_erased_and_the_org_stays() {
    admin("{\"code\": \"w" + version + "\", \"name\": \"Wang Li\", \"email\": \"w@example.org\"}")
        .post("/api/v1/people")
        .then()
        .statusCode(201);
    var path = "/api/v1/people/w" + version;
    admin().get(path).then().body("email", equalTo("w@example.org"));
    given()
        .auth()
        .oauth2(Tokens.person("somebody"))
        .get(path)
        .then()
        .body("name", equalTo("Wang Li"))
        .body("email", nullValue());
    given()
        .auth()
        .oauth2(Tokens.person("w" + version))
        .get(path)
        .then()
        .body("email", equalTo("w@example.org"));

    admin().delete(path + "/details").then().statusCode(204);

    admin().get(path).then().statusCode(200).body("name", nullValue());
    assertThat(database.picture()).noneMatch(line -> line.contains("Wang Li"));
    reader(version)
        .get("/api/v1/people?text=wang")
        .then()
        .body("items.code", not(hasItem("w" + version)));
  }
}
