package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import io.mandate.hierarchy.api.HierarchyEvent.UnitSettingsChanged;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
  @JsonSubTypes.Type(value = UnitSettingsChanged.class, name = "UnitSettingsChanged"),
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

  /**
   * The policy of a unit, or the organisation's default, for one urgency.
   *
   * @param policy the whole of it, as it held when it was said
   * @param own what the unit itself says: the rest holds as it does above, also when that changes
   *     later; null: the unit says all of it
   */
  record PolicyChanged(Policy policy, @Nullable PolicyTerms own) implements HierarchyEvent {
    /** A policy that inherits nothing. */
    public PolicyChanged(Policy policy) {
      this(policy, null);
    }

    @Override
    public String key() {
      return "policy:" + (policy.unit() == null ? "*" : policy.unit()) + ':' + policy.urgency();
    }
  }

  /**
   * A working calendar. Without more than its code every hour is a working hour.
   *
   * @param zone of its hours and days; null: the organisation's
   * @param week hours of each weekday, a weekday that is not named having none; null: all hours
   * @param days that differ from their weekday
   * @param years whose days are known; null: none, or round the clock nothing to be known. What
   *     reaches into another year counts its weekdays and is provisional
   */
  record CalendarChanged(
      String code,
      @Nullable ZoneId zone,
      @Nullable Map<DayOfWeek, List<Hours>> week,
      @Nullable List<SpecialDay> days,
      @Nullable List<Integer> years)
      implements HierarchyEvent {
    public CalendarChanged {
      week = week == null ? null : CalendarWeek.copy(week);
      days = days == null ? null : List.copyOf(days);
      years = years == null ? null : List.copyOf(years);
    }

    /** Round the clock. */
    public CalendarChanged(String code) {
      this(code, null, null, null, null);
    }

    @Override
    public String key() {
      return "calendar:" + code;
    }

    /** Whether there is any working hour on so many days. */
    public boolean worksWithin(LocalDate from, int number) {
      return WorkingCalendar.of(this, ZoneOffset.UTC).worksWithin(from, number);
    }
  }

  /**
   * What holds for the whole organisation.
   *
   * @param zone of its dates and local times
   * @param calendar code of the calendar of units that have none of their own
   * @param mode of units that have none of their own; absent in older records: ENFORCE
   */
  record SettingsChanged(
      ZoneId zone, String calendar, @JsonProperty(defaultValue = "ENFORCE") Mode mode)
      implements HierarchyEvent {
    public SettingsChanged {
      mode = mode == null ? Mode.ENFORCE : mode;
    }

    public SettingsChanged(ZoneId zone, String calendar) {
      this(zone, calendar, Mode.ENFORCE);
    }

    @Override
    public String key() {
      return "settings";
    }
  }

  /**
   * What holds in a unit and below it; null: inherited.
   *
   * @param calendar code of the working calendar
   */
  record UnitSettingsChanged(String unit, @Nullable String calendar, @Nullable Mode mode)
      implements HierarchyEvent {
    @Override
    public String key() {
      return "unit-settings:" + unit;
    }
  }

  /**
   * All changes up to this version have been said.
   *
   * @param restated the last epoch (of the message's header) in which everything was said again:
   *     what was only said in an earlier one does not exist; null when it never was
   */
  record OrgVersionReached(long version, @Nullable Integer restated) implements HierarchyEvent {
    /** Of an org of which nothing ever had to be said again. */
    public OrgVersionReached(long version) {
      this(version, null);
    }

    @Override
    public String key() {
      return "org";
    }
  }
}
