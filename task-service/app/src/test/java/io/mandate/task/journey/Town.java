package io.mandate.task.journey;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Role;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small org. T over S and W; S over A, B, V (vacant) and A1 under A; X under W; Q stands alone.
 * Heads have their unit's code in small letters; m and n are members of A.
 */
final class Town {
  private static long version;

  private Town() {}

  /** Makes the org known, with every window this long. */
  static void settle(Org org, Duration window) {
    publish(org, builder(window).head("B", "b"));
  }

  /** The same, but that nobody heads B. */
  static OrgBuilder withoutHeadOfB(Duration window) {
    return withHeadOfB(window, "b", LocalDate.EPOCH.plusDays(1));
  }

  /** The same, but that this person heads B. */
  static OrgBuilder withHeadOfB(Duration window, String person) {
    return withHeadOfB(window, person, null);
  }

  private static OrgBuilder withHeadOfB(Duration window, String person, @Nullable LocalDate until) {
    return builder(window)
        .with(
            new HierarchyEvent.AppointmentChanged(
                headOfB(), "B", person, Role.HEAD, false, LocalDate.EPOCH, until));
  }

  /** The id that the builder gives to b's appointment. */
  private static UUID headOfB() {
    return OrgState.builder()
        .unit("B")
        .head("B", "b")
        .build()
        .appointments()
        .iterator()
        .next()
        .id();
  }

  static OrgBuilder builder(Duration window) {
    OrgBuilder town =
        OrgState.builder()
            .unit("T")
            .unit("S", "T")
            .unit("W", "T")
            .unit("A", "S")
            .unit("B", "S")
            .unit("V", "S")
            .unit("V1", "V")
            .unit("A1", "A")
            .unit("X", "W")
            .unit("Q")
            .head("T", "t")
            .head("S", "s")
            .head("W", "w")
            .head("A", "a")
            .head("A1", "a1")
            .head("X", "x")
            .head("Q", "q")
            .deputy("A", "d")
            .member("A", "m")
            .member("A", "n");
    for (Urgency urgency : Urgency.values()) {
      town.policy(Policy.standard(urgency).withEveryWindow(Window.of(window)));
    }
    return town;
  }

  static void publish(Org org, OrgBuilder builder) {
    for (HierarchyEvent event : builder.version(++version).build().events()) {
      org.put(event.key(), event.type(), json(event));
    }
    org.publish();
  }

  private static byte[] json(HierarchyEvent event) {
    return EventJson.write(event).getBytes(StandardCharsets.UTF_8);
  }
}
