package io.mandate.hierarchy.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of imports. */
@ConfigMapping(prefix = "mandate.import")
public interface ImportConfig {

  /** An import that would end more than this share of the units or people must be confirmed. */
  @WithDefault("0.2")
  double shrinkLimit();

  /** What all files of an import may hold together, unpacked, in bytes. */
  @WithDefault("268435456")
  long mostBytes();

  /** How long one import's transaction may take, waiting for the org included. */
  @WithDefault("PT15M")
  Duration timeout();

  /** Imports that may wait for their turn; one more is refused. */
  @WithDefault("8")
  int mostWaiting();

  /** How many bad rows a report lists; it counts all. */
  @WithDefault("1000")
  int mostBadRows();
}
