package io.mandate.bench;

import io.mandate.local.Project;
import io.mandate.local.Service;
import io.mandate.local.Suite;
import io.mandate.local.SuiteSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** {@code deploy/bench/run}: each number beside its floor, measured in the same run. */
public final class Bench {
  private static final int STORM = 5_000;
  private static final int CALLERS = 16;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration CREATION = Duration.ofSeconds(20);
  private static final Duration DRAIN = Duration.ofMinutes(2);

  private final Suite suite;
  private final Path data;
  private final PrintStream out;

  private Bench(Suite suite, Path data, PrintStream out) {
    this.suite = suite;
    this.data = data;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    var project = Project.here();
    Files.createDirectories(project.hidden());
    var data = Files.createTempDirectory(project.hidden(), "bench");
    // Both compilers and room to work: what production runs on.
    var settings =
        SuiteSettings.aside(project, data).withFlags(List.of("-XX:+UseParallelGC", "-Xmx512m"));
    var suite = new Suite(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
    new Bench(suite, data, System.out).run();
    System.exit(0);
  }

  private void run() throws IOException, SQLException {
    suite.start((step, took) -> out.printf("%s up in %.1f s%n", step, Measured.seconds(took)));
    var crowd = new Crowd(suite);
    crowd.loads(Pairs.posts());
    Waiting.until(
        Duration.ofMinutes(1), () -> crowd.knows(Pairs.requester(0), Pairs.counterpart(0)));
    creation(crowd);
    storm(crowd);
  }

  private void creation(Crowd crowd) throws SQLException, IOException {
    var floor = new Floor(suite.postgres(), new Processor(Set.of(postgres())));
    floor.prepare();
    var least = floor.creation(8, Duration.ofSeconds(5));
    var processor = new Processor(Set.of(suite.service(Service.TASK).pid(), postgres()));
    var creation = new Creation(crowd, processor, CALLERS);
    out.printf("warm-up: %s%n", line(creation.during(WARM_UP)));
    var measured = creation.during(CREATION);
    long end = System.nanoTime();
    Waiting.until(DRAIN, new Database(suite)::drained);
    var drained = Duration.ofNanos(System.nanoTime() - end);
    out.printf("create and submit, %d callers: %s%n", CALLERS, line(measured));
    out.printf("  consumers' lag drained in %.1f s%n", Measured.seconds(drained));
    out.printf("  floor: %s; ratio %.2f%n", line(least), measured.perSecond() / least.perSecond());
  }

  private void storm(Crowd crowd) throws SQLException, IOException {
    var floor = new Floor(suite.postgres(), new Processor(Set.of(postgres())));
    floor.prepare();
    var least = floor.storm(STORM);
    // The broker runs in this process: that counts it, and what looks on.
    var everything =
        new Processor(
            Set.of(
                suite.service(Service.TASK).pid(),
                suite.service(Service.ESCALATION).pid(),
                postgres(),
                ProcessHandle.current().pid()));
    var storm = new Storm(crowd, new Database(suite), everything, STORM).measure();
    out.printf("storm of %,d: %s%n", STORM, line(storm.all()));
    out.printf(
        "  p99 lateness %.2f s; cases in front of the wrong superior: %d%n",
        Measured.seconds(storm.p99()), storm.misplaced());
    out.printf(
        "  floor: %s; ratio %.1f%n",
        line(least), Measured.seconds(storm.all().took()) / Measured.seconds(least.took()));
  }

  private long postgres() throws IOException {
    return Long.parseLong(
        Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
  }

  private static String line(Measured measured) {
    return "%,d in %.2f s, %,.0f a second, %.2f processor ms each"
        .formatted(
            measured.count(),
            Measured.seconds(measured.took()),
            measured.perSecond(),
            measured.processorMillisEach());
  }
}
