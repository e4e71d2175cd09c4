package io.mandate.task.tasks;

import io.mandate.task.org.Authority;
import io.mandate.task.org.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL. Few units are probed one by one in the list's order, each by its own index; for
 * many, and where a filter finds few, one walk does.
 */
final class TaskSearch {
  private static final int FEW = 32;
  private static final String MINE =
      "(requester_unit = any(cast(:units as text[])) or (state <> 'DRAFT' and (counterpart_unit ="
          + " any(cast(:units as text[])) or participants @> array[cast(:caller as text)])))";
  private static final String PROBE =
      """
      select * from task where id in (select id from (
        select probe.* from unnest(cast(:units as text[])) as u(code) cross join lateral (
          select %2$s, id from task where requester_unit = u.code and %1$s) as probe
        union
        select probe.* from unnest(cast(:units as text[])) as u(code) cross join lateral (
          select %2$s, id from task where counterpart_unit = u.code and state <> 'DRAFT' and %1$s)
          as probe
        union
        (select %2$s, id from task
          where participants <> '{}' and participants @> array[cast(:caller as text)] and %1$s)
        %3$s) as found)\
      """;

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final List<String> conditions = new ArrayList<>();
  private final boolean restricted;
  private final boolean probing;

  TaskSearch(TaskFilter filter, Authority authority, Standing standing, Supplier<Instant> now) {
    Set<String> units = authority.readsAll() ? Set.of() : authority.visibleUnits();
    restricted = !authority.readsAll();
    probing = restricted && units.size() <= FEW && !filter.traits().areTelling();
    if (restricted) {
      values.put("units", units.toArray(String[]::new));
      values.put("caller", standing.code());
    }
    parties(filter, authority);
    state(filter);
    clock(filter.clock(), now);
    traits(filter.traits());
    if (filter.traits().reported()) {
      put(
          "offices",
          standing.offices().toArray(String[]::new),
          "reported_to <> '{}' and reported_to && cast(:offices as text[])");
    }
  }

  Map<String, Object> values() {
    return values;
  }

  /** The statement for the rows after {@code :from} if there is one, with {@code :most}. */
  String page(TaskSort sort, boolean after) {
    List<String> all = new ArrayList<>(conditions);
    all.add(sort.only());
    if (after) {
      all.add(sort.after());
    }
    String ordered = sort.order() + " limit :most";
    if (probing) {
      return PROBE.formatted(String.join(" and ", all) + ordered, sort.column(), ordered) + ordered;
    }
    if (restricted) {
      all.add(MINE);
    }
    return "select * from task where " + String.join(" and ", all) + ordered;
  }

  /** The statement that counts by state, among what {@code seen} lets through. */
  String counts(String seen) {
    List<String> all = new ArrayList<>(conditions);
    all.add(seen);
    return "select state, count(*) from task where "
        + String.join(" and ", all)
        + " group by state";
  }

  private void parties(TaskFilter filter, Authority authority) {
    put("unit", filter.unit(), "(requester_unit = :unit or counterpart_unit = :unit)");
    put("counterpart", filter.counterpart(), "counterpart = :counterpart");
    if (filter.role() != null) {
      String side =
          switch (filter.role()) {
            case REQUESTER -> "requester_unit";
            case COUNTERPART -> "counterpart_unit";
          };
      put(
          "own",
          authority.ownUnits().toArray(String[]::new),
          side + " = any(cast(:own as text[]))");
    }
  }

  private void state(TaskFilter filter) {
    if (!filter.states().isEmpty()) {
      String[] names = filter.states().stream().map(Enum::name).toArray(String[]::new);
      put("states", names, "state = any(cast(:states as text[]))");
    }
    put("kind", name(filter.kind()), "kind = :kind");
    put("cause", name(filter.cause()), "cause = :cause");
    put("adjudicator", filter.adjudicator(), "adjudicator = :adjudicator and state = 'ESCALATED'");
    put("since", filter.updatedSince(), "updated_at >= :since");
  }

  private void clock(TaskFilter.Clock clock, Supplier<Instant> now) {
    put("before", clock.before(), "due_at < :before");
    put("after", clock.after(), "due_at >= :after");
    if (clock.overdue() != null) {
      put("now", now.get(), "coalesce(due_at <= :now, false) = " + clock.overdue());
    }
  }

  private void traits(TaskFilter.Traits traits) {
    if (traits.label() != null) {
      put("label", traits.label().name(), "labels <> '{}'");
      put(
          "labelled",
          traits.label().value(),
          "labels @> jsonb_build_object(cast(:label as text), cast(:labelled as text))");
    }
    if (traits.externalRef() != null) {
      put("system", traits.externalRef().name(), "external_system = :system");
      put("external", traits.externalRef().value(), "external_id = :external");
    }
    put("matter", traits.matter(), "matter = :matter");
    put("text", like(traits.text()), "title ilike :text");
  }

  private void put(String name, @Nullable Object value, String condition) {
    if (value != null) {
      values.put(name, value);
      conditions.add(condition);
    }
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static @Nullable String like(@Nullable String text) {
    return text == null
        ? null
        : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
