package io.mandate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One packaged service in a JVM of its own, started, stopped, killed and started again. */
public final class ServiceProcess implements AutoCloseable {
  /**
   * @param port on the loopback address; it is the same after each start
   * @param environment configuration as environment variables: a command line would show passwords
   * @param flags for the JVM
   * @param log what the service prints is appended here
   */
  public record Settings(
      Service service,
      Path jar,
      int port,
      Map<String, String> environment,
      List<String> flags,
      Path log) {}

  private static final Duration STOP = Duration.ofSeconds(15);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Settings settings;
  private final Map<String, String> later = new HashMap<>();
  private @Nullable Process process;
  private boolean expected;

  public ServiceProcess(Settings settings) {
    this.settings = settings;
  }

  /** Its configuration from the next start on has this too. */
  public synchronized void configure(String variable, String value) {
    later.put(variable, value);
  }

  /**
   * Starts the JVM without waiting for it; {@link #awaitReady} does.
   *
   * @throws CannotStart when the port is taken
   */
  public synchronized void start() {
    if (process != null && process.isAlive()) {
      return;
    }
    clear();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings.flags());
    command.addAll(List.of("-jar", settings.jar().toString()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings.environment());
    builder.environment().putAll(later);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
    try {
      Files.createDirectories(settings.log().toAbsolutePath().getParent());
      process = builder.start();
      expected = false;
      Files.writeString(pidFile(), process.pid() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + title(), e);
    }
  }

  /**
   * Waits until {@code /q/health/ready} says so.
   *
   * @throws CannotStart when the service ends instead, or takes longer
   */
  public void awaitReady(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (!ready()) {
      if (!running()) {
        throw new CannotStart(epitaph());
      }
      if (System.nanoTime() > end) {
        throw new CannotStart(
            "%s is not ready after %d s; its log is %s."
                .formatted(title(), limit.toSeconds(), settings.log()));
      }
      pause();
    }
  }

  /** What to say of a service that ended by itself: one sentence, and the tail of its log. */
  public String epitaph() {
    return "%s has stopped; the end of %s:%n%s".formatted(title(), settings.log(), tail());
  }

  /** Ends it as an operator would, and waits; after 15 s it is killed. */
  public void stop() {
    end(false);
  }

  /** Ends it as a power cut would, and waits. */
  public void kill() {
    end(true);
  }

  @Override
  public void close() {
    stop();
  }

  public synchronized boolean running() {
    return process != null && process.isAlive();
  }

  /** Whether it ended although nobody had asked it to. */
  public synchronized boolean died() {
    return process != null && !process.isAlive() && !expected;
  }

  /** The id of its process, for measuring it. */
  public synchronized long pid() {
    if (process == null) {
      throw new IllegalStateException(title() + " was never started");
    }
    return process.pid();
  }

  public URI url() {
    return URI.create("http://localhost:" + settings.port());
  }

  public Service service() {
    return settings.service();
  }

  /**
   * Ends what a launcher that was killed has left running.
   *
   * @throws CannotStart when the port is taken all the same
   */
  void clear() {
    var jar = settings.jar().toString();
    Leftover.end(
        pidFile(), info -> info.commandLine().filter(command -> command.contains(jar)).isPresent());
    Ports.requireFree(settings.port(), title());
  }

  private Path pidFile() {
    return settings.log().resolveSibling(settings.service().title() + ".pid");
  }

  private String title() {
    return settings.service().title();
  }

  private synchronized void end(boolean brutally) {
    expected = true;
    var running = process;
    if (running == null) {
      return;
    }
    try {
      if (!brutally) {
        running.destroy();
        running.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS);
      }
      running.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      running.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private boolean ready() {
    var request =
        HttpRequest.newBuilder(url().resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Waiting for %s was interrupted.".formatted(title()), e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String tail() {
    try {
      var lines = Files.readAllLines(settings.log());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    } catch (IOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }
}
