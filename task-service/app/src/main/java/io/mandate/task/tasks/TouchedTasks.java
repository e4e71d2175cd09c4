package io.mandate.task.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Finds the tasks that a change of the org touches. Only what waits for one of its parties is
 * looked at; all of it has a clock, so that its index bounds the search.
 */
@ApplicationScoped
class TouchedTasks {
  private static final String WAITING =
      """
      due_at is not null and state in
        ('OPEN', 'COUNTERED', 'INCOMPLETE', 'DECLINED', 'AGREED', 'DELIVERED', 'RETURNED')
      """;
  private static final String MISPLACED =
      "select id from task where id > :after and "
          + WAITING
          + """
            and ((not vacant and clock_unit = any(cast(:headless as text[])))
              or (vacant and clock_unit <> all(cast(:headless as text[]))))
          order by id limit :most
          """;
  private static final String PAIRS =
      "select distinct requester, counterpart from task where " + WAITING;
  private static final String ANSWERED =
      "select distinct clock_unit, clock_person from task where clock_person is not null"
          + " and clock_unit is not null and "
          + WAITING;
  private static final String OF =
      "select id from task where id > :after and "
          + WAITING
          + """
            and ((requester, counterpart) in (
                select * from unnest(cast(:requesters as text[]), cast(:counterparts as text[])))
                and not (state in ('AGREED', 'DELIVERED')
                  and coalesce(facts #>> '{bargaining,settled}', 'false') = 'true')
              or (clock_unit, clock_person) in (
                select * from unnest(cast(:units as text[]), cast(:persons as text[]))))
          order by id limit :most
          """;

  private final EntityManager entities;

  TouchedTasks(EntityManager entities) {
    this.entities = entities;
  }

  /** Two parties of a task. */
  record Pair(String requester, String counterpart) {}

  /** A unit whose clock runs, and who answered for it when that started. */
  record Answered(String unit, String person) {}

  /** After this one, those whose clock is not that of a party with a head, or of one without. */
  @SuppressWarnings("unchecked")
  List<UUID> withClockMisplaced(Collection<String> headless, UUID after, int most) {
    return entities
        .createNativeQuery(MISPLACED, UUID.class)
        .setParameter("headless", headless.toArray(String[]::new))
        .setParameter("after", after)
        .setParameter("most", most)
        .getResultList();
  }

  /** Who has tasks with whom. */
  List<Pair> pairs() {
    return rows(PAIRS).stream().map(row -> new Pair((String) row[0], (String) row[1])).toList();
  }

  /** Whose clocks run, and who answered for them when they started. */
  List<Answered> answered() {
    return rows(ANSWERED).stream()
        .map(row -> new Answered((String) row[0], (String) row[1]))
        .toList();
  }

  /** Those of these pairs, and with clocks that these answered for, after this one. */
  @SuppressWarnings("unchecked")
  List<UUID> of(Collection<Pair> pairs, Collection<Answered> clocks, UUID after, int most) {
    return entities
        .createNativeQuery(OF, UUID.class)
        .setParameter("requesters", pairs.stream().map(Pair::requester).toArray(String[]::new))
        .setParameter("counterparts", pairs.stream().map(Pair::counterpart).toArray(String[]::new))
        .setParameter("units", clocks.stream().map(Answered::unit).toArray(String[]::new))
        .setParameter("persons", clocks.stream().map(Answered::person).toArray(String[]::new))
        .setParameter("after", after)
        .setParameter("most", most)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql) {
    return entities.createNativeQuery(sql, Object[].class).getResultList();
  }
}
