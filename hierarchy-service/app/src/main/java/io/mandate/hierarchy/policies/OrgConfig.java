package io.mandate.hierarchy.policies;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What holds for the whole organisation. */
@ConfigMapping(prefix = "mandate.org")
interface OrgConfig {

  /** The zone of the organisation's dates and local times. */
  @WithDefault("UTC")
  ZoneId zone();
}
