package io.mandate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The one PostgreSQL, Kafka and issuer of this JVM. Quarkus loads test classes more than once;
 * {@link RealServers} reaches this class through the system class loader alone, so that there is
 * one of each, and speaks to it in JDK types.
 */
public final class TestServers {
  private static final Issuer ISSUER = Issuer.inMemory();

  private static int databases;

  private TestServers() {}

  /** A fresh database and empty topics; the servers start with the first call. */
  public static synchronized Map<String, String> fresh() {
    var servers = Servers.RUNNING;
    if (databases > 0) {
      Topics.delete(servers.kafka.bootstrap());
      Topics.create(servers.kafka.bootstrap());
    }
    databases++;
    var database = "test_" + databases;
    servers.postgres.createDatabase(database);
    var configuration = new HashMap<String, String>();
    configuration.put("quarkus.datasource.jdbc.url", servers.postgres.url(database));
    configuration.put("quarkus.datasource.username", servers.postgres.user());
    configuration.put("quarkus.datasource.password", servers.postgres.password());
    configuration.put("kafka.bootstrap.servers", servers.kafka.bootstrap());
    configuration.put("quarkus.oidc.public-key", ISSUER.publicKey());
    configuration.put("mandate.time.movable", "true");
    return configuration;
  }

  /** Takes the broker away, or brings it back. */
  public static void broker(boolean running) {
    if (running) {
      Servers.RUNNING.kafka.start();
    } else {
      Servers.RUNNING.kafka.stop();
    }
  }

  /** Where the broker is, or will be again. */
  public static String bootstrap() {
    return Servers.RUNNING.kafka.bootstrap();
  }

  /** A token of a person ({@code role} false) or of a role. */
  public static String token(String name, boolean role) {
    return role ? ISSUER.role(name) : ISSUER.person(name);
  }

  /** Both servers, started side by side. */
  private static final class Servers {
    static final Servers RUNNING = new Servers();

    private final Path folder = newFolder();
    private final Postgres postgres;
    private final Kafka kafka;

    private Servers() {
      // Kafka finds its own classes through the context class loader.
      var starting =
          CompletableFuture.supplyAsync(() -> Postgres.start(Postgres.Settings.disposable(folder)));
      var loader = Thread.currentThread().getContextClassLoader();
      Thread.currentThread().setContextClassLoader(TestServers.class.getClassLoader());
      try {
        kafka = Kafka.start(folder.resolve("kafka"), 0);
      } finally {
        Thread.currentThread().setContextClassLoader(loader);
      }
      postgres = starting.join();
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "test-servers-stop"));
    }

    private void stop() {
      postgres.stop();
      kafka.stop();
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Path newFolder() {
      try {
        return Files.createTempDirectory("mandate-test");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
