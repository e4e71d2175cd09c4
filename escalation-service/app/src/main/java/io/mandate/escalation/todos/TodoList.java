package io.mandate.escalation.todos;

import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.replica.OrgView;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.paging.Position;
import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the to-dos of a person or a role: offices are resolved to people here, when it is read. */
@ApplicationScoped
public class TodoList {
  /** The kinds that go to the first person above a unit without a head (rule 24). */
  private static final List<String> FIRST_ABOVE =
      List.of("DELIVER_ASSIGNMENT", "SPEAK", "ANSWER_QUESTION", "APPEAR", "SORT_OUT");

  /** Stands for "no date" in the order, after all dates. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /** What a delegate must hold to do them; all other kinds but the last are ANSWER's. */
  private static final List<String> RULED = List.of("HEAR", "RULE");

  private static final List<String> JUDGED = List.of("CONFIRM", "JUDGE_ASSIGNMENT");

  /** Nobody appraises for another. */
  private static final List<String> OWN = List.of("PROPOSE_APPRAISAL", "DECIDE_APPRAISAL");

  private static final String SELECT =
      """
      select id, source, task_id, holder, kind, subject, title, due, reminders
      from todo
      where (holder = any (?) or holder = any (?) and kind = any (?)
          or holder = any (?) and kind = any (?) or holder = any (?) and kind = any (?)
          or holder = any (?) and not kind = any (?))
        and (coalesce(due, timestamptz '9999-12-31 00:00:00+00'), id) > (?, ?)
      order by coalesce(due, timestamptz '9999-12-31 00:00:00+00'), id
      limit ?
      """;

  private final DataSource database;

  TodoList(DataSource database) {
    this.database = database;
  }

  /**
   * One to-do as its reader sees it.
   *
   * @param source TASK, CASE or APPRAISAL
   */
  public record Item(
      long id,
      String source,
      UUID taskId,
      String holder,
      String kind,
      UUID subject,
      String title,
      @Nullable Instant due,
      int reminders) {}

  /**
   * What falls to the person now, by what he is and holds, and what he may do for others; the
   * soonest due first.
   */
  public List<Item> of(String person, OrgView org, PageRequest page) {
    var vacant = org.vacantUnder(person).stream().map(unit -> Office.head(unit).code()).toList();
    return select(
        List.of(
            held(List.of(person), org),
            vacant,
            FIRST_ABOVE,
            held(org.chart().actsFor(person, Scope.RULE), org),
            RULED,
            held(org.chart().actsFor(person, Scope.JUDGE), org),
            JUDGED,
            held(org.chart().actsFor(person, Scope.ANSWER), org),
            Stream.of(RULED, JUDGED, OWN).flatMap(List::stream).toList()),
        page);
  }

  /** What falls to a role, as {@code org-admin}. */
  public List<Item> of(String role, PageRequest page) {
    var none = List.<String>of();
    return select(
        List.of(List.of("role:" + role), none, none, none, none, none, none, none, none), page);
  }

  private static List<String> held(Collection<String> persons, OrgView org) {
    var holders = new ArrayList<String>();
    for (var person : persons) {
      holders.add("person:" + person);
      org.offices(person).forEach(office -> holders.add(office.code()));
    }
    return holders;
  }

  /** What the list is sorted by, before the id. */
  public static Instant order(Item item) {
    var due = item.due();
    return due == null ? NEVER : due;
  }

  private List<Item> select(List<List<String>> holdersAndKinds, PageRequest page) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(SELECT)) {
      int next = 1;
      for (var codes : holdersAndKinds) {
        Columns.of(select, codes).bind(next++, "text", code -> code);
      }
      Position after = page.after();
      var from = after == null ? Instant.EPOCH : after.instant(0);
      select.setObject(next++, from.atOffset(ZoneOffset.UTC));
      select.setLong(next++, after == null ? 0 : after.number(1));
      select.setInt(next, page.fetch());
      try (var rows = select.executeQuery()) {
        return items(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The to-dos were not read.", e);
    }
  }

  private static List<Item> items(ResultSet rows) throws SQLException {
    var items = new ArrayList<Item>();
    while (rows.next()) {
      var due = rows.getObject("due", OffsetDateTime.class);
      items.add(
          new Item(
              rows.getLong("id"),
              rows.getString("source"),
              rows.getObject("task_id", UUID.class),
              rows.getString("holder"),
              rows.getString("kind"),
              rows.getObject("subject", UUID.class),
              rows.getString("title"),
              due == null ? null : due.toInstant(),
              rows.getInt("reminders")));
    }
    return items;
  }
}
