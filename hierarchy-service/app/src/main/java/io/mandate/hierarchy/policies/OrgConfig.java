package io.mandate.hierarchy.policies;

import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.calendars.Calendars;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What holds for the whole organisation. */
@ConfigMapping(prefix = "mandate.org")
interface OrgConfig {

  /** The zone of the organisation's dates and local times. */
  @WithDefault("UTC")
  ZoneId zone();

  /** Code of the working calendar of units that have none of their own; it has to exist. */
  @WithDefault(Calendars.ROUND_THE_CLOCK)
  String calendar();

  /** How far the product is switched on where no unit says otherwise. */
  @WithDefault("ENFORCE")
  Mode mode();
}
