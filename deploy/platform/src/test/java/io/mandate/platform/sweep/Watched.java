package io.mandate.platform.sweep;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Alarms with something to happen in between. */
class Watched implements RowTimer {
  private final Alarms alarms;

  Watched(Alarms alarms) {
    this.alarms = alarms;
  }

  @Override
  public String name() {
    return alarms.name();
  }

  @Override
  public List<UUID> due(int limit) {
    return alarms.due(limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    alarms.fire(ids);
  }

  @Override
  public @Nullable Duration untilNext() {
    return alarms.untilNext();
  }
}
