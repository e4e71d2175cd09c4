package io.mandate.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a {@link Suite} is run.
 *
 * @param data what is kept between starts: databases, the broker's log, the services' logs
 * @param ports one for each service
 * @param environment further configuration of a service, as environment variables
 * @param flags for the services' JVMs
 */
public record SuiteSettings(
    Project project,
    Path data,
    Map<Service, Integer> ports,
    Map<Service, Map<String, String>> environment,
    List<String> flags,
    External external) {
  /** Ready in half the time; costs peak throughput, so whoever measures that sets other flags. */
  private static final List<String> QUICK_START =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");

  /** The usual ports, JVMs that start quickly, servers of our own. */
  public static SuiteSettings usual(Project project, Path data) {
    return on(project, data, Service::usualPort);
  }

  /** As {@link #usual} but on free ports, for tests beside a running suite. */
  public static SuiteSettings aside(Project project, Path data) {
    return on(project, data, _ -> Ports.free());
  }

  private static SuiteSettings on(Project project, Path data, Function<Service, Integer> port) {
    var ports = new EnumMap<Service, Integer>(Service.class);
    for (var service : Service.values()) {
      ports.put(service, port.apply(service));
    }
    return new SuiteSettings(project, data, ports, Map.of(), QUICK_START, External.NONE);
  }

  public SuiteSettings withPorts(Map<Service, Integer> ports) {
    return new SuiteSettings(project, data, ports, environment, flags, external);
  }

  public SuiteSettings withEnvironment(Map<Service, Map<String, String>> environment) {
    return new SuiteSettings(project, data, ports, environment, flags, external);
  }

  public SuiteSettings withFlags(List<String> flags) {
    return new SuiteSettings(project, data, ports, environment, flags, external);
  }

  public SuiteSettings withExternal(External external) {
    return new SuiteSettings(project, data, ports, environment, flags, external);
  }
}
