package io.mandate.journeys;

import static io.mandate.local.Service.HIERARCHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

/** An org that the journeys play in: everybody has the code of his post. */
record Organisation(Deployment deployment) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** T over S and O; S over A, B, C, D and the vacant E; O over O1 and O2. */
  static final String POSTS =
      """
      post,title,reports_to,vacant
      T,Top,,no
      S,Superior,T,no
      A,Unit A,S,no
      A1,Under A,A,no
      B,Unit B,S,no
      B1,Under B,B,no
      C,Unit C,S,no
      C1,Under C,C,no
      D,Unit D,S,no
      D1,Under D,D,no
      E,Vacant,S,yes
      E1,Under E,E,no
      O,Office,T,no
      O1,First,O,no
      O11,Under the first,O1,no
      O2,Second,O,no
      O21,Under the second,O2,no
      """;

  static Organisation of(Deployment deployment) {
    var organisation = new Organisation(deployment);
    organisation.becomes(POSTS);
    return organisation;
  }

  /** From now on these are the posts. */
  void becomes(String posts) {
    var id = admin().uploads("/api/v1/imports?form=posts", "posts.csv", posts).path("id");
    await("the import is applied")
        .atMost(PATIENCE)
        .until(
            () -> admin().reads(HIERARCHY, "/api/v1/imports/" + id).path("state"),
            "APPLIED"::equals);
  }

  /** How far the product is switched on in a unit and below it (rule 26). */
  void mode(String unit, String mode) {
    var path = "/api/v1/units/" + unit + "/settings";
    var etag = admin().reads(HIERARCHY, path).header("ETag");
    var answer =
        etag == null
            ? admin().puts(HIERARCHY, path, Map.of("mode", mode))
            : admin().puts(HIERARCHY, path, Map.of("mode", mode), etag);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
  }

  private Speaker admin() {
    return Speaker.role(deployment.suite(), "org-admin");
  }
}
