package io.mandate.hierarchy.people;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.hierarchy.org.HierarchyProblems;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people on record. Names and addresses are rows of their own and leave no trace in events. */
@ApplicationScoped
public class People {
  private final Sql sql;
  private final ChangeSets changeSets;

  People(Sql sql, ChangeSets changeSets) {
    this.sql = sql;
    this.changeSets = changeSets;
  }

  public @Nullable PersonRecord find(String code) {
    return sql.first(PersonRecord.SELECT + "where p.code = ?", PersonRecord::read, code);
  }

  /**
   * @throws Problem {@code person-unknown} (409) when nobody of this code is on record
   */
  public void requireKnown(String code) {
    if (sql.number("select count(*) from person where code = ?", code) == 0) {
      throw Problem.of(HierarchyProblems.PERSON_UNKNOWN).with("person", code);
    }
  }

  /**
   * By code, after one; those who have left are not among them.
   *
   * @param text found in code or name, whatever the case
   */
  public List<PersonRecord> list(@Nullable String text, LocalDate day, String after, int most) {
    return sql.list(
        PersonRecord.SELECT
            + """
            where p.code > ? and (p.to_date is null or p.to_date > ?)
              and (?::text is null
                or position(lower(?::text) in lower(p.code || ' ' || coalesce(d.name, ''))) > 0)
            order by p.code limit ?
            """,
        PersonRecord::read,
        after,
        day,
        text,
        text,
        most);
  }

  /**
   * @return the org version that has the person
   * @throws Problem {@code code-taken} (409)
   */
  @Transactional
  public long add(String code, String name, @Nullable String email, String by) {
    var changes = changeSets.begin();
    int added =
        sql.run(
            "insert into person (code, from_date, org_version) values (?, ?, ?)"
                + " on conflict (code) do nothing",
            code,
            changes.today(),
            changes.version());
    if (added == 0) {
      throw Problem.of(HierarchyProblems.CODE_TAKEN).with("code", code);
    }
    sql.run("insert into person_details (person, name, email) values (?, ?, ?)", code, name, email);
    changeSets.end(changes, by, "add person " + code);
    return changes.version();
  }

  /** Forgets all that tells who the person is; the code and the org stay. */
  @Transactional
  public void erase(String code) {
    if (sql.number("select count(*) from person where code = ?", code) == 0) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    sql.run("delete from person_details where person = ?", code);
  }
}
