package io.mandate.task.ledger;

import io.mandate.task.org.Scales;
import io.mandate.task.org.UnitReaders;
import io.mandate.task.tasks.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Balances between units, summed up when they are asked for: the database adds up by what decides,
 * and {@link Effort} decides what counts.
 */
@ApplicationScoped
public class Balances {
  private static final String EFFORT =
      """
      select c.unit, c.for_unit, c.shown, t.state,
        coalesce(cast(t.life ->> 'effortCounted' as boolean), false), p.parts, sum(c.hours)
      from contribution c
      join task t on t.id = c.task_id
      left join lateral (
        select string_agg(distinct coalesce(a.work #>> '{judged,verdict}', a.state), ',') as parts
        from directive d join assignment a on a.directive_id = d.id
        where d.task_id = t.id and a.party = c.party) as p on true
      where (c.unit = :unit or c.for_unit = :unit) and c.unit <> c.for_unit
      group by 1, 2, 3, 4, 5, 6
      """;
  private static final String CREDIT =
      """
      select counterpart_unit, requester_unit, count(*),
        round(avg(cast(life #>> '{completion,share}' as int)))
      from task
      where state = 'DONE' and (counterpart_unit = :unit or requester_unit = :unit)
        and counterpart_unit <> requester_unit
      group by 1, 2
      """;

  private final EntityManager database;
  private final UnitReaders readers;
  private final Scales scales;

  Balances(EntityManager database, UnitReaders readers, Scales scales) {
    this.database = database;
    this.readers = readers;
    this.scales = scales;
  }

  /** Of a unit that the caller sees, by the other's code. */
  public List<Balance> of(String unit) {
    readers.require(unit);
    var given = new TreeMap<String, Tally>();
    var received = new TreeMap<String, Tally>();
    for (Object[] row : rows(EFFORT, unit)) {
      add(unit, row, given, received, tally -> tally.with(effort(row), (BigDecimal) row[6]));
    }
    for (Object[] row : rows(CREDIT, unit)) {
      long tasks = ((Number) row[2]).longValue();
      add(unit, row, given, received, tally -> tally.credited(tasks, (BigDecimal) row[3]));
    }
    var others = new TreeMap<>(given);
    others.putAll(received);
    return others.keySet().stream()
        .map(
            other ->
                Balance.of(
                    other,
                    given.getOrDefault(other, Tally.NONE),
                    received.getOrDefault(other, Tally.NONE),
                    scales.imbalance(unit, other)))
        .toList();
  }

  /** To what it gave the other, or received from it: the row names who gave, and to whom. */
  private static void add(
      String unit,
      Object[] row,
      Map<String, Tally> given,
      Map<String, Tally> received,
      UnaryOperator<Tally> more) {
    boolean gave = unit.equals(row[0]);
    (gave ? given : received)
        .compute(
            (String) row[gave ? 1 : 0],
            (_, before) -> more.apply(before == null ? Tally.NONE : before));
  }

  private static Effort effort(Object[] row) {
    String parts = (String) row[5];
    return Effort.of(
        Shown.valueOf((String) row[2]),
        Status.valueOf((String) row[3]),
        (Boolean) row[4],
        parts == null ? List.of() : List.of(parts.split(",", -1)));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, String unit) {
    return database.createNativeQuery(sql).setParameter("unit", unit).getResultList();
  }
}
