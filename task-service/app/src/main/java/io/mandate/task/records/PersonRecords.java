package io.mandate.task.records;

import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.org.PersonReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts a person's record when somebody asks for it; every look is put on record (rule 19). */
@ApplicationScoped
public class PersonRecords {
  private static final String DEEDS =
      """
      select type, case type when 'AssignmentJudged' then data ->> 'verdict'
          when 'CaseRuled' then data ->> 'outcome' else '' end, count(*)
      from timeline
      where coalesce(actor ->> 'onBehalfOf', actor ->> 'by') = :person
        and at >= :from and at < :to and actor ->> 'by' <> 'clock'
      group by 1, 2
      """;
  private static final String INACTIONS =
      """
      select count(*) from timeline
      where type in ('JudgementClimbed', 'CaseClimbed')
        and coalesce(data ->> 'person', data #>> '{from,person}') = :person
        and at >= :from and at < :to and cast(data ->> 'inaction' as boolean)
      """;

  private final EntityManager database;
  private final PersonReaders readers;
  private final Looks looks;
  private final DatabaseClock clock;

  PersonRecords(EntityManager database, PersonReaders readers, Looks looks, DatabaseClock clock) {
    this.database = database;
    this.readers = readers;
    this.looks = looks;
    this.clock = clock;
  }

  /** Of the caller himself, or of somebody under him. */
  @SuppressWarnings("unchecked")
  public PersonRecord of(String person, @Nullable String from, @Nullable String to) {
    readers.require(person);
    Period period = Period.of(from, to, clock.now());
    looks.add(person);
    List<Object[]> rows = query(DEEDS, person, period).getResultList();
    return PersonRecord.of(
        person,
        period,
        rows.stream()
            .map(
                row ->
                    new PersonRecord.Deed(
                        (String) row[0], (String) row[1], ((Number) row[2]).longValue()))
            .toList(),
        ((Number) query(INACTIONS, person, period).getSingleResult()).longValue());
  }

  private Query query(String sql, String person, Period period) {
    return database
        .createNativeQuery(sql)
        .setParameter("person", person)
        .setParameter("from", period.from())
        .setParameter("to", period.to());
  }
}
