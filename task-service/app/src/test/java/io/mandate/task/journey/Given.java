package io.mandate.task.journey;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tasks of A to B in a state, brought there over HTTP. */
final class Given {
  private static @Nullable String favour;

  private Given() {}

  /** A favour; the one before is withdrawn, so that not too many are open. */
  static String favour() {
    var task = new HashMap<>(Api.task("A", "B", true));
    task.put("kind", "FAVOUR");
    task.put("terms", Map.of("what", "Lend a key", "due", Api.in(Duration.ofDays(2))));
    if (favour != null) {
      var _ = Api.move("a", "tasks/" + favour + "/withdrawal", Map.of());
    }
    favour = Api.create("a", task).then().statusCode(201).extract().path("id");
    return java.util.Objects.requireNonNull(favour);
  }

  static String declined() {
    String id = Api.submitted("a", "A", "B");
    Api.move("b", "tasks/" + id + "/refusal", Attempts.body("refusal")).then().statusCode(200);
    return id;
  }

  static String countered() {
    String id = Api.submitted("a", "A", "B");
    Api.move("b", "tasks/" + id + "/counter-offers", Attempts.body("counter-offers"))
        .then()
        .statusCode(200);
    return id;
  }

  static String incomplete() {
    String id = Api.submitted("a", "A", "B");
    Api.move("b", "tasks/" + id + "/information-requests", Attempts.body("information-requests"))
        .then()
        .statusCode(200);
    return id;
  }

  static String givenUp() {
    String id = agreed();
    Api.move("a", "tasks/" + id + "/withdrawal-consents", "").then().statusCode(200);
    return id;
  }

  /** A draft that costs enough to go straight up. */
  static String costly() {
    var task = new HashMap<>(Api.task("A", "B", false));
    task.put("terms", Api.termsCosting(21));
    return Api.create("a", task).then().statusCode(201).extract().path("id");
  }

  static String agreed() {
    String id = Api.submitted("a", "A", "B");
    Api.move("b", "tasks/" + id + "/acceptance", "").then().statusCode(200);
    return id;
  }

  static String extensionAsked() {
    String id = agreed();
    Api.move("b", "tasks/" + id + "/extension-requests", Attempts.body("extension-requests"))
        .then()
        .statusCode(200);
    return id;
  }

  static String delivered() {
    String id = agreed();
    Api.move("b", "tasks/" + id + "/delivery", Attempts.body("delivery")).then().statusCode(200);
    return id;
  }
}
