package io.mandate.escalation.todos;

import io.mandate.hierarchy.api.Office;
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
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the to-dos of a person or a role: offices are resolved to people here, when it is read. */
@ApplicationScoped
public class TodoList {
  /** The kinds that go to the first person above a unit without a head (rule 24). */
  private static final List<String> FIRST_ABOVE =
      List.of("DELIVER_ASSIGNMENT", "SPEAK", "ANSWER_QUESTION", "APPEAR");

  /** Stands for "no date" in the order, after all dates. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String SELECT =
      """
      select id, source, task_id, holder, kind, subject, title, due, reminders
      from todo
      where (holder = any (?) or holder = any (?) and kind = any (?))
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
   * @param source TASK or CASE
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

  /** What falls to the person now, by what he is and what he holds; the soonest due first. */
  public List<Item> of(String person, OrgView org, PageRequest page) {
    var holders = new ArrayList<String>();
    holders.add("person:" + person);
    org.offices(person).forEach(office -> holders.add(office.code()));
    var vacant = org.vacantUnder(person).stream().map(unit -> Office.head(unit).code()).toList();
    return select(holders, vacant, page);
  }

  /** What falls to a role, as {@code org-admin}. */
  public List<Item> of(String role, PageRequest page) {
    return select(List.of("role:" + role), List.of(), page);
  }

  /** What the list is sorted by, before the id. */
  public static Instant order(Item item) {
    var due = item.due();
    return due == null ? NEVER : due;
  }

  private List<Item> select(List<String> holders, List<String> vacant, PageRequest page) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(SELECT)) {
      Columns.of(select, holders).bind(1, "text", holder -> holder);
      Columns.of(select, vacant).bind(2, "text", office -> office);
      Columns.of(select, FIRST_ABOVE).bind(3, "text", kind -> kind);
      Position after = page.after();
      var from = after == null ? Instant.EPOCH : after.instant(0);
      select.setObject(4, from.atOffset(ZoneOffset.UTC));
      select.setLong(5, after == null ? 0 : after.number(1));
      select.setInt(6, page.fetch());
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
