package io.mandate.local;

import static java.util.Objects.requireNonNull;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Real PostgreSQL and Kafka for a {@code @QuarkusTest}: {@code @WithTestResource(value =
 * RealServers.class, scope = GLOBAL)}. The servers start once a JVM; each start of the resource
 * gets a database of its own and empty topics.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {
  private static final Broker BROKER = new Broker();

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, String> start() {
    return (Map<String, String>) requireNonNull(ask("fresh"));
  }

  /** The servers stay for the next test class and stop with the JVM. */
  @Override
  public void stop() {}

  /** The broker of this JVM, for tests that take it away for a while. */
  public static Broker kafka() {
    return BROKER;
  }

  /** A broker that can be stopped and started again on the same port and data. */
  public static final class Broker {
    private Broker() {}

    public void stop() {
      var _ = ask("broker", false);
    }

    public void start() {
      var _ = ask("broker", true);
    }

    public String bootstrap() {
      return String.valueOf(ask("bootstrap"));
    }
  }

  static @Nullable Object ask(String what, Object... arguments) {
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    // The token builder and Kafka look for their parts through it; Quarkus's has others.
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    try {
      var servers = ClassLoader.getSystemClassLoader().loadClass("io.mandate.local.TestServers");
      for (var method : servers.getMethods()) {
        if (method.getName().equals(what)) {
          return method.invoke(null, arguments);
        }
      }
      throw new IllegalStateException("TestServers does not know " + what);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot reach the test servers of this JVM", e);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }
}
