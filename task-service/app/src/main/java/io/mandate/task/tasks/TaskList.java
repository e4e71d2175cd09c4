package io.mandate.task.tasks;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.paging.Position;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.org.Authority;
import io.mandate.task.org.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of tasks; each row is authorised again in memory. */
@ApplicationScoped
public class TaskList {
  private final Tasks tasks;
  private final Readers readers;
  private final Authority authority;
  private final Standing standing;
  private final DatabaseClock clock;

  TaskList(
      Tasks tasks, Readers readers, Authority authority, Standing standing, DatabaseClock clock) {
    this.tasks = tasks;
    this.standing = standing;
    this.readers = readers;
    this.authority = authority;
    this.clock = clock;
  }

  /** One page of what the caller sees. */
  public Page<Task> page(TaskFilter filter, TaskSort sort, PageRequest request) {
    var search = new TaskSearch(filter, authority, standing, clock::now);
    List<Task> rows = new ArrayList<>();
    Position after = request.after();
    TaskSort.@Nullable Place from = after == null ? null : TaskSort.Place.read(after);
    while (rows.size() < request.fetch()) {
      List<Task> chunk = chunk(search, sort, from, request.fetch());
      chunk.stream().filter(readers::sees).forEach(rows::add);
      if (chunk.size() < request.fetch()) {
        break;
      }
      from = sort.place(chunk.getLast());
    }
    List<Task> cut = rows.subList(0, Math.min(rows.size(), request.fetch()));
    return Page.of(cut, request, task -> sort.place(task).sortKey());
  }

  @SuppressWarnings("unchecked")
  private List<Task> chunk(
      TaskSearch search, TaskSort sort, TaskSort.@Nullable Place from, int most) {
    var query =
        tasks.getEntityManager().createNativeQuery(search.page(sort, from != null), Task.class);
    search.values().forEach(query::setParameter);
    if (from != null) {
      query.setParameter("from", from.at()).setParameter("fromId", from.id());
    }
    return query.setParameter("most", most).getResultList();
  }
}
