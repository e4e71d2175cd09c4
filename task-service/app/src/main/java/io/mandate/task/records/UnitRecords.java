package io.mandate.task.records;

import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.api.TaskKind;
import io.mandate.task.org.UnitReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts a unit's record when somebody asks for it, by sets. */
@ApplicationScoped
public class UnitRecords {
  /** The unit's own tasks, not those that its people ask of each other. */
  private static final String ASKED =
      """
      with asked as (
        select id, kind, facts from task
        where counterpart_unit = :unit and counterpart = :unit and state <> 'DRAFT'
          and created_at >= :from and created_at < :to)
      """;

  private static final String HAPPENED =
      ASKED
          + """
          select a.kind, l.type,
            case when l.type = 'TaskUnresolved' then l.data ->> 'cause' else '' end as cause,
            coalesce(l.data -> 'culprits' @> to_jsonb(cast(:unit as text)), false) as named,
            coalesce(cast(l.data ->> 'unevidenced' as boolean), false) as unevidenced,
            coalesce(l.data ->> 'party', :unit) = :unit and l.data ->> 'boundUntil' is null as own,
            count(distinct a.id), count(*)
          from asked a join timeline l on l.task_id = a.id
          where coalesce(cast(l.data ->> 'repeated' as boolean), false) = false
          group by 1, 2, 3, 4, 5, 6
          """;
  private static final String ANSWERS =
      ASKED
          + """
          select count(*), percentile_cont(0.5) within group (order by waited) from (
            select extract(epoch from min(l.at) - min(s.at)) as waited
            from asked a
            join timeline s on s.task_id = a.id and s.type = 'TaskSubmitted'
            join timeline l on l.task_id = a.id and l.actor ->> 'by' <> 'clock' and l.type in
              ('TaskAccepted', 'TaskDeclined', 'TaskCountered', 'InformationRequested')
            where a.kind = 'FORMAL' group by a.id) as waits
          """;
  private static final String ROUNDS =
      ASKED + "select coalesce(sum(cast(facts ->> 'rounds' as int)), 0) from asked";
  private static final String ORDERED =
      """
      select count(*) filter (where verdict = 'MET'), count(*) filter (where verdict = 'PARTIAL'),
        count(*) filter (where verdict = 'EMPTY'), count(*) filter (where verdict = 'BLOCKED'),
        count(*) filter (where late)
      from (
        select work #>> '{judged,verdict}' as verdict, cast(work ->> 'late' as boolean) as late,
          cast(work #>> '{judged,at}' as timestamptz) as judged_at
        from assignment where unit = :unit and party = :unit) as part
      where judged_at >= :from and judged_at < :to
      """;

  private final EntityManager database;
  private final UnitReaders readers;
  private final DatabaseClock clock;

  UnitRecords(EntityManager database, UnitReaders readers, DatabaseClock clock) {
    this.database = database;
    this.readers = readers;
    this.clock = clock;
  }

  /** Of a unit that the caller sees; see {@link Period} for what is left out. */
  public UnitRecord of(String unit, @Nullable String from, @Nullable String to) {
    readers.require(unit);
    Period period = Period.of(from, to, clock.now());
    return UnitRecord.of(
        unit,
        period,
        happened(unit, period),
        answers(unit, period),
        number(query(ROUNDS, unit, period).getSingleResult()),
        ordered(unit, period));
  }

  @SuppressWarnings("unchecked")
  private List<Happening> happened(String unit, Period period) {
    List<Object[]> rows = query(HAPPENED, unit, period).getResultList();
    return rows.stream()
        .map(
            row ->
                new Happening(
                    TaskKind.valueOf((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (Boolean) row[3],
                    (Boolean) row[4],
                    (Boolean) row[5],
                    number(row[6]),
                    number(row[7])))
        .toList();
  }

  private UnitRecord.Answers answers(String unit, Period period) {
    var row = (Object[]) query(ANSWERS, unit, period).getSingleResult();
    Number seconds = (Number) row[1];
    return new UnitRecord.Answers(
        number(row[0]), seconds == null ? null : Duration.ofSeconds(seconds.longValue()));
  }

  private UnitRecord.Ordered ordered(String unit, Period period) {
    var row = (Object[]) query(ORDERED, unit, period).getSingleResult();
    return new UnitRecord.Ordered(
        number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  private Query query(String sql, String unit, Period period) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", unit);
    values.put("from", period.from());
    values.put("to", period.to());
    Query query = database.createNativeQuery(sql);
    values.forEach(query::setParameter);
    return query;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
