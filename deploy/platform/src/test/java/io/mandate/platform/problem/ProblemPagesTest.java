package io.mandate.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ProblemPagesTest {

  @Test
  void every_type_of_the_platform_is_told_in_both_languages() {
    assertThat(CatalogueCheck.gaps(new PlatformProblems().types())).isEmpty();
  }

  @Test
  void a_type_without_texts_does_not_pass_the_check() {
    assertThat(CatalogueCheck.gaps(List.of(new ProblemType("untold", 409))))
        .contains("untold.title is missing in en", "untold.remedy is missing in zh-CN");
    assertThat(CatalogueCheck.gaps(List.of(new ProblemType("Not A Slug", 200))))
        .contains("Not A Slug is no slug", "Not A Slug has status 200, which is no error");
  }

  @Test
  void each_type_has_a_page_open_to_everybody() {
    for (var type : new PlatformProblems().types()) {
      given()
          .get(type.uri().toString())
          .then()
          .statusCode(200)
          .contentType("text/html;charset=UTF-8")
          .header("Content-Language", "en")
          .body("html.@lang", is("en"))
          .body(containsString("What to do next"))
          .body(containsString("HTTP " + type.status()));
    }
  }

  @Test
  void a_page_speaks_chinese_when_asked() {
    given()
        .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
        .get("/problems/stale-version")
        .then()
        .statusCode(200)
        .header("Content-Language", "zh-CN")
        .body(containsString("内容已被更改"))
        .body(containsString("下一步怎么办"));
    given()
        .header("Accept-Language", "zh-CN")
        .get("/problems/stale-version?lang=en")
        .then()
        .header("Content-Language", "en");
  }

  @Test
  void a_page_shows_the_places_that_a_problem_fills() {
    given()
        .get("/problems/too-bad")
        .then()
        .body(containsString("The name <var>name</var> will not do."));
  }

  @Test
  void the_list_links_to_the_platforms_types_and_the_services_own() {
    given()
        .get("/problems")
        .then()
        .statusCode(200)
        .body(containsString("/problems/not-found?lang=en"))
        .body(containsString("/problems/too-bad?lang=en"));
  }

  @Test
  void an_unknown_type_has_no_page() {
    given()
        .get("/problems/<script>")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }
}
