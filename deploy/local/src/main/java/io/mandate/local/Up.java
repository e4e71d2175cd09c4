package io.mandate.local;

import io.mandate.local.demo.Demo;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code deploy/up}: everything on this machine, until Ctrl-C or SIGTERM. */
public final class Up {
  private static final Set<String> OPTIONS = Set.of("--demo", "--exit", "--help");

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Map<String, String> environment = System.getenv();
  private final Texts texts = Texts.named("io.mandate.local.up", environment);
  private final long began = System.nanoTime();
  private final boolean demo;
  private final boolean exit;
  private volatile boolean stopping;

  private Up(List<String> arguments) {
    demo = arguments.contains("--demo");
    exit = arguments.contains("--exit");
  }

  public static void main(String[] arguments) {
    var options = List.of(arguments);
    var up = new Up(options);
    if (options.contains("--help")) {
      up.out.print(up.texts.get("help"));
    } else if (!OPTIONS.containsAll(options)) {
      System.err.print(up.texts.get("help"));
      System.exit(2);
    } else {
      System.exit(up.run());
    }
  }

  private int run() {
    try {
      var settings = settings();
      BrokerLog.toFile(settings.data().resolve("logs"));
      var suite = new Suite(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stop"));
      suite.start((step, took) -> out.println(texts.get("step", total(), step, seconds(took))));
      out.println(texts.get("up", total()));
      if (demo) {
        boolean seen = new Demo(suite, out, environment).play();
        if (exit || !seen) {
          return seen ? 0 : 1;
        }
      }
      announce(suite);
      return exit ? 0 : mourn(suite);
    } catch (CannotStart e) {
      return complain(e.getMessage());
    }
  }

  private SuiteSettings settings() {
    var project = Project.here();
    var data = project.hidden().resolve(demo ? "demo" : "data");
    return SuiteSettings.usual(project, data)
        .withPorts(ports())
        .withEnvironment(demo ? Demo.configuration() : Map.of())
        .withExternal(External.from(environment));
  }

  private Map<Service, Integer> ports() {
    var ports = new EnumMap<Service, Integer>(Service.class);
    for (var service : Service.values()) {
      var variable = "MANDATE_%s_PORT".formatted(service.name());
      var value = environment.getOrDefault(variable, String.valueOf(service.usualPort()));
      if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
        throw new CannotStart("%s must be a port, not %s.".formatted(variable, value));
      }
      ports.put(service, Integer.parseInt(value));
    }
    return ports;
  }

  private void announce(Suite suite) {
    out.println(texts.get("console", suite.service(Service.HIERARCHY).url()));
    for (var service : suite.services()) {
      out.println(texts.get("service", service.service().title(), service.url()));
    }
    out.println(texts.get("postgres", suite.databaseUrl(Service.TASK), suite.databaseUser()));
    out.println(texts.get("kafka", suite.bootstrap()));
    out.println(texts.get("token"));
  }

  /** Waits until a service ends by itself. */
  private int mourn(Suite suite) {
    try {
      while (suite.casualty().isEmpty()) {
        Thread.sleep(Duration.ofMillis(500));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
    return complain(suite.casualty().orElseThrow().epitaph());
  }

  private int complain(@Nullable String sentence) {
    if (!stopping) {
      System.err.println(sentence);
    }
    return 1;
  }

  private void stop(Suite suite) {
    stopping = true;
    out.println(texts.get("stopping"));
    suite.close();
    out.println(texts.get("stopped"));
  }

  private String total() {
    return seconds(Duration.ofNanos(System.nanoTime() - began));
  }

  private static String seconds(Duration duration) {
    return "%.1f".formatted(duration.toMillis() / 1000.0);
  }
}
