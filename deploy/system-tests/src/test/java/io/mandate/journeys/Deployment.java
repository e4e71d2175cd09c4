package io.mandate.journeys;

import io.mandate.local.Project;
import io.mandate.local.Service;
import io.mandate.local.ServiceProcess;
import io.mandate.local.Suite;
import io.mandate.local.SuiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** The packaged services on servers of their own, whose time a journey can move. */
final class Deployment implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path folder;
  private final Suite suite;
  private final Databases databases;
  private Duration passed = Duration.ZERO;

  private Deployment(Path folder, Suite suite) {
    this.folder = folder;
    this.suite = suite;
    this.databases = new Databases(suite);
  }

  static Deployment start() {
    try {
      var folder = Files.createTempDirectory("mandate-journey");
      var movable = new EnumMap<Service, Map<String, String>>(Service.class);
      for (var service : Service.values()) {
        movable.put(service, Map.of("MANDATE_TIME_MOVABLE", "true"));
      }
      var settings = SuiteSettings.aside(Project.here(), folder).withEnvironment(movable);
      var deployment = new Deployment(folder, new Suite(settings));
      deployment.suite.start();
      return deployment;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Suite suite() {
    return suite;
  }

  /** Lets this much time pass in every service at once. */
  void timePasses(Duration duration) {
    for (var service : Service.values()) {
      databases.move(service, duration);
    }
    passed = passed.plus(duration);
  }

  /** What the services take for now, at least. */
  Instant now() {
    return Instant.now().plus(passed);
  }

  void stop(Service service) {
    suite.service(service).stop();
  }

  /** Copies all databases, as of one moment. */
  void backUp() {
    suite.services().forEach(ServiceProcess::stop);
    databases.copy();
    suite.services().forEach(ServiceProcess::start);
    suite.services().forEach(process -> process.awaitReady(PATIENCE));
  }

  /** Puts the copy of this service's database in place of it, and leaves the service stopped. */
  void restore(Service service) {
    stop(service);
    databases.putBack(service);
  }

  void start(Service service) {
    suite.service(service).start();
    suite.service(service).awaitReady(PATIENCE);
  }

  Databases databases() {
    return databases;
  }

  /** Kills one service and starts it again. */
  void loses(Service service) {
    var process = suite.service(service);
    process.kill();
    process.start();
    process.awaitReady(PATIENCE);
  }

  /** The broker goes away under the services, and comes back. */
  void losesKafka() {
    suite.kafka().stop();
    suite.kafka().start();
  }

  /** The database goes away under the services, and comes back. */
  void losesPostgres() {
    suite.postgres().kill();
    suite.postgres().start();
  }

  /** As a power cut would: services and PostgreSQL without a word, and the broker gone too. */
  void loseEverything() {
    suite.services().forEach(ServiceProcess::kill);
    suite.postgres().kill();
    suite.kafka().stop();
  }

  void startAgain() {
    suite.postgres().start();
    suite.kafka().start();
    suite.services().forEach(ServiceProcess::start);
    suite.services().forEach(process -> process.awaitReady(PATIENCE));
  }

  @Override
  public void close() {
    suite.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
