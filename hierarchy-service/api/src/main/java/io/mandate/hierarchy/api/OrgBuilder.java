package io.mandate.hierarchy.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.hierarchy.api.HierarchyEvent.AppointmentChanged;
import io.mandate.hierarchy.api.HierarchyEvent.ArbiterChanged;
import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitSettingsChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small org in a few lines: {@code OrgState.builder().unit("S").unit("A", "S").head("A",
 * "a").build()}. Everything holds since ever and without end, in UTC, round the clock, at version 1
 * with the standard policies, unless said otherwise. Ids follow from the content.
 */
public final class OrgBuilder {
  private static final LocalDate EVER = LocalDate.EPOCH;

  private final List<HierarchyEvent> events = new ArrayList<>();
  private ZoneId zone = ZoneOffset.UTC;
  private long version = 1;

  OrgBuilder() {
    for (Urgency urgency : Urgency.values()) {
      policy(Policy.standard(urgency));
    }
  }

  /** A root. */
  public OrgBuilder unit(String code) {
    return with(new UnitChanged(code, null, List.of(), null, null, null));
  }

  public OrgBuilder unit(String code, String parent) {
    return with(
        new UnitChanged(code, null, List.of(new Placement(parent, null, null)), null, null, null));
  }

  public OrgBuilder head(String unit, String person) {
    return appoint(unit, person, Role.HEAD);
  }

  public OrgBuilder acting(String unit, String person) {
    return appoint(unit, person, Role.ACTING);
  }

  public OrgBuilder inCharge(String unit, String person) {
    return appoint(unit, person, Role.IN_CHARGE);
  }

  public OrgBuilder deputy(String unit, String person) {
    return appoint(unit, person, Role.DEPUTY);
  }

  public OrgBuilder member(String unit, String person) {
    return appoint(unit, person, Role.MEMBER);
  }

  /** A concurrent post without end. */
  public OrgBuilder appoint(String unit, String person, Role role) {
    return appoint(unit, person, role, EVER, null);
  }

  /** A concurrent post over a period. */
  public OrgBuilder appoint(
      String unit, String person, Role role, LocalDate from, @Nullable LocalDate to) {
    UUID id = id("appointment", unit, person, role, from);
    return with(new AppointmentChanged(id, unit, person, role, false, from, to));
  }

  /** The person's main post. */
  public OrgBuilder mainPost(String unit, String person, Role role) {
    UUID id = id("appointment", unit, person, role, EVER);
    return with(new AppointmentChanged(id, unit, person, role, true, EVER, null));
  }

  public OrgBuilder arbiter(String person, String rootA, String rootB) {
    UUID id = id("arbiter", person, rootA, rootB);
    return with(new ArbiterChanged(id, person, rootA, rootB, EVER, null));
  }

  public OrgBuilder policy(Policy policy) {
    return with(new PolicyChanged(policy));
  }

  /** What holds in a unit and below it; null: inherited. */
  public OrgBuilder settings(String unit, @Nullable String calendar, @Nullable Mode mode) {
    return with(new UnitSettingsChanged(unit, calendar, mode));
  }

  public OrgBuilder zone(String id) {
    zone = ZoneId.of(id);
    return this;
  }

  public OrgBuilder version(long reached) {
    version = reached;
    return this;
  }

  /** Anything else. */
  public OrgBuilder with(HierarchyEvent event) {
    events.add(event);
    return this;
  }

  public OrgState build() {
    String calendar = "round-the-clock";
    return OrgState.empty()
        .with(new CalendarChanged(calendar), new SettingsChanged(zone, calendar))
        .with(events)
        .with(new OrgVersionReached(version));
  }

  /** The chart of this org at an instant. */
  public OrgChart chart(Instant at) {
    return OrgChart.of(build(), at);
  }

  private static UUID id(Object... content) {
    return UUID.nameUUIDFromBytes(List.of(content).toString().getBytes(UTF_8));
  }
}
