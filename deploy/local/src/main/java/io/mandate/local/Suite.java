package io.mandate.local;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Kafka and the three services on one machine, each to be stopped and started. */
public final class Suite implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final SuiteSettings settings;
  private final DataFolder folder;
  private final Issuer issuer;
  private final @Nullable Postgres postgres;
  private final @Nullable Kafka kafka;
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private boolean closing;

  /**
   * Takes the data folder; starts nothing yet.
   *
   * @throws CannotStart when the folder is in use or cannot be written, or a service is not built
   */
  public Suite(SuiteSettings settings) {
    this.settings = settings;
    var external = settings.external();
    folder = DataFolder.take(settings.data());
    issuer = Issuer.inFolder(settings.project().keys());
    postgres = external.postgres() == null ? new Postgres(ownPostgres()) : null;
    kafka = external.kafka() == null ? new Kafka(folder.path().resolve("kafka"), 0) : null;
    for (var service : Service.values()) {
      services.put(service, new ServiceProcess(settingsOf(service)));
    }
  }

  private Postgres.Settings ownPostgres() {
    var binaries = settings.project().hidden().resolve("postgres");
    return new Postgres.Settings(folder.path().resolve("postgres"), binaries, 0, true);
  }

  /**
   * Starts everything and waits until the three services are ready.
   *
   * @throws CannotStart when something does not start; what has started is for {@link #close}
   */
  public void start(Steps steps) {
    services().forEach(ServiceProcess::clear);
    steps.sideBySide(
        Map.of(
            "PostgreSQL", () -> startPostgres(),
            "Kafka", () -> startKafka()));
    services().forEach(this::launch);
    var waiting = new HashMap<String, Runnable>();
    services.forEach(
        (name, process) -> waiting.put(name.title(), () -> process.awaitReady(PATIENCE)));
    steps.sideBySide(waiting);
  }

  /** As {@link #start(Steps)}, saying nothing. */
  public void start() {
    start(Steps.silent());
  }

  private void startPostgres() {
    if (postgres == null) {
      for (var service : Service.values()) {
        settings.external().requireDatabase(service.database());
      }
      return;
    }
    postgres.start();
    for (var service : Service.values()) {
      postgres.createDatabase(service.database());
    }
  }

  private void startKafka() {
    if (kafka == null) {
      Topics.create(bootstrap());
    } else {
      kafka.start();
    }
  }

  private synchronized void launch(ServiceProcess process) {
    if (closing) {
      throw new CannotStart("Stopped while starting.");
    }
    process.start();
  }

  private ServiceProcess.Settings settingsOf(Service service) {
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.ports().get(service)));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", databaseUrl(service));
    environment.put("QUARKUS_DATASOURCE_USERNAME", databaseUser());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", databasePassword());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrap());
    environment.put("QUARKUS_OIDC_PUBLIC_KEY", issuer.publicKey());
    settings.ports().forEach((other, port) -> environment.put(consoleKey(other), address(port)));
    environment.putAll(settings.environment().getOrDefault(service, Map.of()));
    return new ServiceProcess.Settings(
        service,
        settings.project().jar(service),
        requireNonNull(settings.ports().get(service)),
        environment,
        settings.flags(),
        folder.path().resolve("logs/%s.log".formatted(service.title())));
  }

  /** Each console shows all three services, wherever they listen. */
  private static String consoleKey(Service service) {
    return "MANDATE_CONSOLE_SERVICES_" + service.name();
  }

  private static String address(int port) {
    return "http://localhost:" + port;
  }

  public String databaseUrl(Service service) {
    var name = service.database();
    return postgres == null ? settings.external().database(name) : postgres.url(name);
  }

  public String databaseUser() {
    return postgres == null ? settings.external().userOrEmpty() : postgres.user();
  }

  public String databasePassword() {
    return postgres == null ? settings.external().passwordOrEmpty() : postgres.password();
  }

  /** Bootstrap servers of the Kafka in use. */
  public String bootstrap() {
    return kafka == null ? requireNonNull(settings.external().kafka()) : kafka.bootstrap();
  }

  /** Our own PostgreSQL; fails where an external one is used. */
  public Postgres postgres() {
    return requireNonNull(postgres, "PostgreSQL is an external one");
  }

  /** Our own Kafka; fails where an external one is used. */
  public Kafka kafka() {
    return requireNonNull(kafka, "Kafka is an external one");
  }

  public ServiceProcess service(Service service) {
    return requireNonNull(services.get(service));
  }

  public Collection<ServiceProcess> services() {
    return List.copyOf(services.values());
  }

  public Issuer issuer() {
    return issuer;
  }

  /** A service that ended although nobody had asked it to. */
  public Optional<ServiceProcess> casualty() {
    return services.values().stream().filter(ServiceProcess::died).findFirst();
  }

  /** Stops everything, services first, and waits; may come while {@link #start} runs. */
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
    }
    Steps.silent()
        .sideBySide(
            Map.of(
                "hierarchy", service(Service.HIERARCHY)::stop,
                "task", service(Service.TASK)::stop,
                "escalation", service(Service.ESCALATION)::stop));
    Steps.silent().sideBySide(Map.of("PostgreSQL", this::stopPostgres, "Kafka", this::stopKafka));
    folder.release();
  }

  private void stopPostgres() {
    if (postgres != null) {
      postgres.stop();
    }
  }

  private void stopKafka() {
    if (kafka != null) {
      kafka.stop();
    }
  }
}
