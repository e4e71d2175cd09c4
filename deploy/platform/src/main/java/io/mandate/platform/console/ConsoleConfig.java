package io.mandate.platform.console;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Which services the console shows. */
@ConfigMapping(prefix = "mandate.console")
interface ConsoleConfig {

  /** Addresses as a browser reaches them, without a path, by name of the service. */
  Map<String, String> services();
}
