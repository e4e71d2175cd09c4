package io.mandate.hierarchy.imports;

import static io.mandate.hierarchy.Calls.admin;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;

/** Imports over HTTP, as tests ask for them. */
public final class Importing {
  /** 705 rows, 704 references. */
  public static final String REAL = "uk-mod-2016-03-31-posts.csv";

  private Importing() {}

  public static String real() {
    try (InputStream bytes = Importing.class.getResourceAsStream("/" + REAL)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks for an import and waits until it has ended. */
  public static JsonPath posts(String csv, String query) {
    return ended(
        admin()
            .multiPart("file", "posts.csv", csv.getBytes(UTF_8), "text/csv")
            .post("/api/v1/imports?form=posts" + query));
  }

  /** The units form; the files by name. */
  public static JsonPath units(Map<String, String> files, String query) {
    var request = admin();
    files.forEach((name, csv) -> request.multiPart("file", name, csv.getBytes(UTF_8), "text/csv"));
    return ended(request.post("/api/v1/imports?form=units" + query));
  }

  static JsonPath ended(Response accepted) {
    accepted.then().statusCode(202);
    var location = accepted.header("Location");
    return await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> admin().get(location).then().statusCode(200).extract().jsonPath(),
            run -> !run.getString("state").equals("RUNNING"));
  }
}
