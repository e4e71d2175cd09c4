package io.mandate.hierarchy.imports;

import static io.mandate.hierarchy.imports.Importing.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures; asserts no time. Run with {@code -Dmandate.measure=true}. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@EnabledIfSystemProperty(named = "mandate.measure", matches = "true")
class LargeImportTest {
  private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
  private static final int PEOPLE = 100_000;
  private static final int UNITS = 12_500;
  private static final int FAN_OUT = 8;

  @Inject CurrentOrg org;

  @Test
  void a_hundred_thousand_people() {
    measure("first", files(0), "&dryRun=true&confirmShrink=true");
    measure("first", files(0), "&confirmShrink=true");
    measure("nothing changed", files(0), "");
    measure("1 % changed", files(100), "");
  }

  private void measure(String what, Map<String, String> files, String query) {
    long start = System.nanoTime();
    var run = units(files, query);
    if (run.get("orgVersion") != null) {
      assertThat(org.reaches(run.getLong("orgVersion"), Duration.ofMinutes(1))).isTrue();
    }
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    LOG.infof(
        "MEASURED %s%s: %s, service %d ms, with upload and own chart %d ms, heap %d MiB; %s",
        what, query, run.getString("state"), service(run), millis, heap(), run.get("report.diff"));
    assertThat(run.getString("state")).isIn("APPLIED", "CHECKED");
  }

  private static long service(JsonPath run) {
    return Duration.between(
            Instant.parse(run.getString("requestedAt")), Instant.parse(run.getString("finishedAt")))
        .toMillis();
  }

  private static long heap() {
    var runtime = Runtime.getRuntime();
    runtime.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /** Every unit has a head and seven members; one in {@code moved} people is in the next unit. */
  private static Map<String, String> files(int moved) {
    var units = new StringBuilder("code,name,parent,kind\n");
    var people = new StringBuilder("code,name,email\n");
    var posts = new StringBuilder("unit,person,role,kind,from,to\n");
    for (int i = 0; i < UNITS; i++) {
      var parent = i == 0 ? "" : "u" + (i - 1) / FAN_OUT;
      units.append("u%d,Unit %d,%s,department\n".formatted(i, i, parent));
    }
    for (int i = 0; i < PEOPLE; i++) {
      boolean head = i % 8 == 0;
      int unit = moved > 0 && !head && i % moved == 1 ? (i / 8 + 1) % UNITS : i / 8;
      people.append("p%d,Person %d,p%d@example.org\n".formatted(i, i, i));
      posts.append("u%d,p%d,%s,main,,\n".formatted(unit, i, head ? "HEAD" : "MEMBER"));
    }
    return Map.of(
        "units.csv", units.toString(),
        "people.csv", people.toString(),
        "appointments.csv", posts.toString());
  }
}
