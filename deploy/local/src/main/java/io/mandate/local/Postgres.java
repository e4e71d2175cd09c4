package io.mandate.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL 18 on the loopback address, whose data outlives it. */
public final class Postgres implements AutoCloseable {
  private static final String USER = "postgres";

  /**
   * @param data where the cluster is kept between starts; created when absent
   * @param binaries where the server's own files are unpacked once
   * @param port 0 picks a free one, kept for the life of this object
   * @param durable whether a commit waits for the disk; tests do without
   */
  public record Settings(Path data, Path binaries, int port, boolean durable) {
    /** For a test: any port, commits not forced to disk. */
    public static Settings disposable(Path folder) {
      return new Settings(folder.resolve("postgres"), sharedBinaries(), 0, false);
    }

    private static Path sharedBinaries() {
      var name = "mandate-postgres-" + System.getProperty("user.name");
      return Path.of(System.getProperty("java.io.tmpdir"), name);
    }
  }

  private final Settings settings;
  private final int port;
  private @Nullable EmbeddedPostgres server;

  /** Starts nothing yet. */
  public Postgres(Settings settings) {
    this.settings = settings;
    this.port = Ports.orFree(settings.port());
  }

  /**
   * Starts the server; the first time takes seconds, since the cluster is made then.
   *
   * @throws CannotStart when PostgreSQL refuses, saying why
   */
  public static Postgres start(Settings settings) {
    var postgres = new Postgres(settings);
    postgres.start();
    return postgres;
  }

  /** Starts again what {@link #stop} stopped: same data, same port. */
  public synchronized void start() {
    if (server != null) {
      return;
    }
    refuseRoot();
    killServer();
    Ports.requireFree(port, "PostgreSQL");
    BrokerLog.quiet();
    try {
      Files.createDirectories(settings.data());
      server = builder().start();
    } catch (IOException | IllegalStateException e) {
      throw new CannotStart(
          "PostgreSQL did not start on %s: %s.".formatted(settings.data(), e.getMessage()), e);
    }
  }

  private EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(settings.data())
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(settings.binaries().toFile())
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(60))
        // Codes compare by code point, on every operating system alike.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setServerConfig("timezone", "UTC")
        .setServerConfig("max_connections", "200")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("fsync", settings.durable() ? "on" : "off")
        .setServerConfig("synchronous_commit", settings.durable() ? "on" : "off");
  }

  private static void refuseRoot() {
    if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
      throw new CannotStart(
          "PostgreSQL refuses to run as root and `unshare -U` does not work here: start as another"
              + " user, or name a PostgreSQL of your own in MANDATE_POSTGRES_URL.");
    }
  }

  /** Stops the server, if it runs, and waits for it; its data stays. */
  public synchronized void stop() {
    var running = server;
    if (running == null) {
      return;
    }
    try {
      running.close();
      server = null;
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL did not stop", e);
    }
  }

  /** Ends the server as a power cut would; its data stay, and it recovers with the next start. */
  public synchronized void kill() {
    killServer();
    stop();
  }

  /** The server on our data, whoever started it: this object, or a process that was killed. */
  private void killServer() {
    var binaries = settings.binaries().toAbsolutePath().toString();
    Leftover.end(
        settings.data().resolve("postmaster.pid"),
        info -> info.command().filter(command -> command.startsWith(binaries)).isPresent());
  }

  @Override
  public void close() {
    stop();
  }

  /** Creates the database unless it exists. */
  public void createDatabase(String name) {
    try (var connection = connect(USER);
        var exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
        var create = connection.createStatement()) {
      exists.setString(1, name);
      if (!exists.executeQuery().next()) {
        create.execute("create database \"%s\"".formatted(name.replace("\"", "\"\"")));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create the database " + name, e);
    }
  }

  /** A new connection as the superuser; the caller closes it. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), user(), password());
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  public String user() {
    return USER;
  }

  /** Not asked for on the loopback address; a data source wants one all the same. */
  public String password() {
    return USER;
  }

  public int port() {
    return port;
  }
}
