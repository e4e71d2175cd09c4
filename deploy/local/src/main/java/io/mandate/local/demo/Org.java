package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;

/** The first act: the organisation is looked at, then loaded. */
final class Org {
  private static final String FILE = "uk-mod-2016-03-31-posts.csv";
  private static final String IMPORTS = "/api/v1/imports?form=posts&onError=skip&top=MOD:";
  private static final String TOP = "Ministry%20of%20Defence";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Rest hierarchy;
  private final Teller teller;

  Org(Rest hierarchy, Teller teller) {
    this.hierarchy = hierarchy;
    this.teller = teller;
  }

  /**
   * @return the version of the org that has all of it
   */
  long load() {
    var checked = run("&dryRun=true", "CHECKED");
    teller.tell("checked", checked.body().at("/report/rows").asLong());
    for (var row : checked.body().at("/report/badRows")) {
      teller.add(
          "bad-row",
          row.path("line").asLong(),
          row.path("column").asText(),
          row.path("reason").asText(),
          row.path("value").asText());
    }
    var heads = checked.body().at("/report/heads");
    teller.add(
        "pairs",
        heads.path("pairs").asLong(),
        heads.path("adjudicatorCount").asLong(),
        heads.path("nobody").asLong());
    var applied = run("", "APPLIED");
    var diff = applied.body().at("/report/diff");
    long version = applied.body().path("orgVersion").asLong();
    teller.tell("loaded", now(diff.path("units")), now(diff.path("people")), version);
    return version;
  }

  private static long now(JsonNode counts) {
    return counts.path("before").asLong()
        + counts.path("added").asLong()
        - counts.path("ended").asLong();
  }

  private Answer run(String options, String end) {
    var order = hierarchy.upload(IMPORTS + TOP + options, FILE, posts()).require(202, "the import");
    var id = order.text("/id");
    var done =
        Until.seen(
            "the end of the import",
            PATIENCE,
            () -> hierarchy.get("/api/v1/imports/" + id).require(200, "the import"),
            answer -> !"RUNNING".equals(answer.text("/state")));
    if (!end.equals(done.text("/state"))) {
      throw new NotSeen("the import ended otherwise: " + done.body());
    }
    return done;
  }

  private static byte[] posts() {
    try (var file = Objects.requireNonNull(Org.class.getResourceAsStream(FILE))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
