package io.mandate.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker (one KRaft node, broker and controller) in this process. */
public final class Kafka implements AutoCloseable {
  private final Path data;
  private final int port;
  private final int controllerPort = Ports.free();
  private @Nullable KafkaRaftServer server;

  /**
   * Starts nothing yet.
   *
   * @param data where the log is kept between starts; formatted when absent
   * @param port 0 picks a free one, kept for the life of this object
   */
  public Kafka(Path data, int port) {
    this.data = data;
    this.port = Ports.orFree(port);
  }

  /**
   * Starts the broker and creates the topics.
   *
   * @throws CannotStart when the port is taken or the folder cannot be written
   */
  public static Kafka start(Path data, int port) {
    var kafka = new Kafka(data, port);
    kafka.start();
    return kafka;
  }

  /** Starts again what {@link #stop} stopped: same data, same port. */
  public synchronized void start() {
    if (server != null) {
      return;
    }
    Ports.requireFree(port, "Kafka");
    BrokerLog.quiet();
    Exit.setHaltProcedure(Kafka::giveUp);
    Exit.setExitProcedure(Kafka::giveUp);
    format();
    var starting = new KafkaRaftServer(new KafkaConfig(properties()), Time.SYSTEM);
    starting.startup();
    server = starting;
    Topics.create(bootstrap());
  }

  /** Stops the broker, if it runs, and waits for it; its data stays. */
  public synchronized void stop() {
    var running = server;
    if (running != null) {
      running.shutdown();
      running.awaitShutdown();
      server = null;
    }
  }

  @Override
  public void close() {
    stop();
  }

  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  /**
   * A broker that cannot go on would end this process, and leave PostgreSQL and services behind.
   */
  private static void giveUp(int status, @Nullable String message) {
    throw new IllegalStateException(
        "The broker gave up with status %d: %s".formatted(status, message));
  }

  private void format() {
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(data);
      var config = Files.createTempFile("kafka", ".properties");
      try (var out = Files.newOutputStream(config)) {
        properties().store(out, null);
      }
      var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      String[] command = {
        "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", config.toString()
      };
      if (StorageTool.execute(command, quiet) != 0) {
        throw new CannotStart("Kafka cannot format its folder %s.".formatted(data));
      }
      Files.delete(config);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + data, e);
    }
  }

  private Properties properties() {
    var listeners = "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d";
    var properties = new Properties();
    properties.putAll(SMALL);
    properties.setProperty("listeners", listeners.formatted(port, controllerPort));
    properties.setProperty("advertised.listeners", "PLAINTEXT://" + bootstrap());
    properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    properties.setProperty("log.dirs", data.toString());
    return properties;
  }

  /** One node that starts fast and needs little memory. */
  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("node.id", "1"),
          Map.entry("process.roles", "broker,controller"),
          Map.entry("controller.listener.names", "CONTROLLER"),
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("default.replication.factor", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "1"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("transaction.state.log.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          Map.entry("background.threads", "2"),
          Map.entry("log.cleaner.threads", "1"),
          Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));
}
