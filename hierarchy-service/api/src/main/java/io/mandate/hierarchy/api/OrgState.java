package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.HierarchyEvent.AppointmentChanged;
import io.mandate.hierarchy.api.HierarchyEvent.ArbiterChanged;
import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitSettingsChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that hierarchy-service has said, folded: the latest event of every key. Immutable. Saved as
 * its {@link #events} and restored by {@link #with}. Written as a {@code HierarchyEvent[]} each
 * event carries its type in JSON; as a plain list it would not.
 */
public final class OrgState {
  private static final OrgState EMPTY = new OrgState(new Entities());

  private final Entities entities;

  private OrgState(Entities entities) {
    this.entities = entities;
  }

  /** Nothing has been said yet. */
  public static OrgState empty() {
    return EMPTY;
  }

  /** A small org in a few lines, for tests and simulations. */
  public static OrgBuilder builder() {
    return new OrgBuilder();
  }

  /** This state and what the events say, later ones replacing earlier ones. Copies once. */
  public OrgState with(Collection<? extends HierarchyEvent> events) {
    Entities copy = new Entities(entities);
    events.forEach(copy::put);
    return new OrgState(copy);
  }

  /** This state and what the events say, later ones replacing earlier ones. */
  public OrgState with(HierarchyEvent... events) {
    return with(List.of(events));
  }

  /**
   * This state without what was said under these keys: it never was. What has merely ended stays.
   */
  public OrgState without(Collection<String> keys) {
    Set<String> gone = Set.copyOf(keys);
    return EMPTY.with(events().stream().filter(event -> !gone.contains(event.key())).toList());
  }

  /** The last version reached, or -1 when none was: then there is no complete org yet. */
  public long version() {
    return entities.version == null ? -1 : entities.version.version();
  }

  /** Every event that still counts, the version last. */
  public List<HierarchyEvent> events() {
    List<HierarchyEvent> all = new ArrayList<>();
    if (entities.settings != null) {
      all.add(entities.settings);
    }
    all.addAll(calendars());
    all.addAll(policies());
    all.addAll(units());
    all.addAll(appointments());
    all.addAll(delegations());
    all.addAll(arbiters());
    all.addAll(unitSettings());
    if (entities.version != null) {
      all.add(entities.version);
    }
    return Collections.unmodifiableList(all);
  }

  public Collection<UnitChanged> units() {
    return Collections.unmodifiableCollection(entities.units.values());
  }

  public Collection<AppointmentChanged> appointments() {
    return Collections.unmodifiableCollection(entities.appointments.values());
  }

  public Collection<DelegationChanged> delegations() {
    return Collections.unmodifiableCollection(entities.delegations.values());
  }

  public Collection<ArbiterChanged> arbiters() {
    return Collections.unmodifiableCollection(entities.arbiters.values());
  }

  public Collection<PolicyChanged> policies() {
    return Collections.unmodifiableCollection(entities.policies.values());
  }

  public Collection<CalendarChanged> calendars() {
    return Collections.unmodifiableCollection(entities.calendars.values());
  }

  public Collection<UnitSettingsChanged> unitSettings() {
    return Collections.unmodifiableCollection(entities.unitSettings.values());
  }

  /** What holds for the whole organisation, or null when it has not been said yet. */
  public @Nullable SettingsChanged settings() {
    return entities.settings;
  }

  /** Written only while it is being copied; never after it is in a state. */
  private static final class Entities {
    private final Map<Object, UnitChanged> units;
    private final Map<Object, AppointmentChanged> appointments;
    private final Map<Object, DelegationChanged> delegations;
    private final Map<Object, ArbiterChanged> arbiters;
    private final Map<Object, PolicyChanged> policies;
    private final Map<Object, CalendarChanged> calendars;
    private final Map<Object, UnitSettingsChanged> unitSettings;
    private @Nullable SettingsChanged settings;
    private @Nullable OrgVersionReached version;

    private Entities() {
      units = new LinkedHashMap<>();
      appointments = new LinkedHashMap<>();
      delegations = new LinkedHashMap<>();
      arbiters = new LinkedHashMap<>();
      policies = new LinkedHashMap<>();
      calendars = new LinkedHashMap<>();
      unitSettings = new LinkedHashMap<>();
    }

    private Entities(Entities other) {
      units = new LinkedHashMap<>(other.units);
      appointments = new LinkedHashMap<>(other.appointments);
      delegations = new LinkedHashMap<>(other.delegations);
      arbiters = new LinkedHashMap<>(other.arbiters);
      policies = new LinkedHashMap<>(other.policies);
      calendars = new LinkedHashMap<>(other.calendars);
      unitSettings = new LinkedHashMap<>(other.unitSettings);
      settings = other.settings;
      version = other.version;
    }

    private void put(HierarchyEvent event) {
      switch (event) {
        case UnitChanged unit -> units.put(unit.code(), unit);
        case AppointmentChanged appointment -> appointments.put(appointment.id(), appointment);
        case DelegationChanged delegation -> delegations.put(delegation.id(), delegation);
        case ArbiterChanged arbiter -> arbiters.put(arbiter.id(), arbiter);
        case PolicyChanged policy -> policies.put(policy.key(), policy);
        case CalendarChanged calendar -> calendars.put(calendar.code(), calendar);
        case UnitSettingsChanged changed -> unitSettings.put(changed.unit(), changed);
        case SettingsChanged changed -> settings = changed;
        case OrgVersionReached reached -> version = reached;
      }
    }
  }
}
