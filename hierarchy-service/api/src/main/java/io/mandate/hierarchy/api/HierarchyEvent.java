package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.mandate.hierarchy.api.HierarchyEvent.AppointmentChanged;
import io.mandate.hierarchy.api.HierarchyEvent.ArbiterChanged;
import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything hierarchy-service says in public: the full state of one thing, which replaces what was
 * said of it before. Published to {@link #TOPIC} under {@link #key}. Dates are days in the
 * organisation's zone; a period holds from its first day up to, but not on, its last. What has
 * ended stays, with its period. A set of changes ends with {@link OrgVersionReached}: up to it
 * nothing of the set is seen.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = UnitChanged.class, name = "UnitChanged"),
  @JsonSubTypes.Type(value = AppointmentChanged.class, name = "AppointmentChanged"),
  @JsonSubTypes.Type(value = DelegationChanged.class, name = "DelegationChanged"),
  @JsonSubTypes.Type(value = ArbiterChanged.class, name = "ArbiterChanged"),
  @JsonSubTypes.Type(value = PolicyChanged.class, name = "PolicyChanged"),
  @JsonSubTypes.Type(value = CalendarChanged.class, name = "CalendarChanged"),
  @JsonSubTypes.Type(value = SettingsChanged.class, name = "SettingsChanged"),
  @JsonSubTypes.Type(value = OrgVersionReached.class, name = "OrgVersionReached"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface HierarchyEvent {
  /** One partition, compacted. */
  String TOPIC = "hierarchy.events";

  /** What the event is about: later events of one key replace earlier ones. */
  String key();

  /** The name of its type, as in the message's header and in JSON. */
  default String type() {
    return getClass().getSimpleName();
  }

  /**
   * A unit and its places in the tree.
   *
   * @param successor who takes over its work when it has ended; null: the unit above
   */
  record UnitChanged(
      String code,
      @Nullable String kind,
      List<Placement> placements,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String successor)
      implements HierarchyEvent {
    public UnitChanged {
      placements = List.copyOf(placements);
    }

    @Override
    public String key() {
      return "unit:" + code;
    }
  }

  /**
   * A person in a role of a unit.
   *
   * @param main whether it is his main post; the others are concurrent
   */
  record AppointmentChanged(
      UUID id,
      String unit,
      String person,
      Role role,
      boolean main,
      LocalDate from,
      @Nullable LocalDate to)
      implements HierarchyEvent {
    @Override
    public String key() {
      return "appointment:" + id;
    }
  }

  /** One person acts for another. */
  record DelegationChanged(
      UUID id,
      String delegator,
      String delegate,
      Set<Scope> scopes,
      LocalDate from,
      @Nullable LocalDate to)
      implements HierarchyEvent {
    public DelegationChanged {
      scopes = Set.copyOf(scopes);
    }

    @Override
    public String key() {
      return "delegation:" + id;
    }
  }

  /** A person rules between the trees of two roots. */
  record ArbiterChanged(
      UUID id, String person, String rootA, String rootB, LocalDate from, @Nullable LocalDate to)
      implements HierarchyEvent {
    @Override
    public String key() {
      return "arbiter:" + id;
    }
  }

  /** The policy of a unit, or the organisation's default, for one urgency. */
  record PolicyChanged(Policy policy) implements HierarchyEvent {
    @Override
    public String key() {
      return "policy:" + (policy.unit() == null ? "*" : policy.unit()) + ':' + policy.urgency();
    }
  }

  /** A working calendar. Without more than its code every hour is a working hour. */
  record CalendarChanged(String code) implements HierarchyEvent {
    @Override
    public String key() {
      return "calendar:" + code;
    }
  }

  /**
   * What holds for the whole organisation.
   *
   * @param zone of its dates and local times
   * @param calendar code of the calendar of units that have none of their own
   */
  record SettingsChanged(ZoneId zone, String calendar) implements HierarchyEvent {
    @Override
    public String key() {
      return "settings";
    }
  }

  /** All changes up to this version have been said. */
  record OrgVersionReached(long version) implements HierarchyEvent {
    @Override
    public String key() {
      return "org";
    }
  }
}
