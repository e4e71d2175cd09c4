package io.mandate.task.ledger;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Ids;
import io.mandate.task.api.Company.ContributionStated;
import io.mandate.task.api.ContributionKind;
import io.mandate.task.api.Proof;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.Accompanying;
import io.mandate.task.tasks.Ended;
import io.mandate.task.tasks.Readers;
import io.mandate.task.tasks.Status;
import io.mandate.task.tasks.Task;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was put in for a task. A party states its own effort, through its head or who handles the
 * task for him, while it works; what is on record when the work is accepted counts with it.
 */
@ApplicationScoped
public class Contributions implements PanacheRepositoryBase<Contribution, UUID> {
  private static final int MOST = 200;
  private static final Set<Status> WORKING =
      EnumSet.of(Status.AGREED, Status.DELIVERED, Status.ESCALATED, Status.DIRECTED);
  private static final String PARTS =
      """
      select a.party, coalesce(a.work #>> '{judged,verdict}', a.state)
      from directive d join assignment a on a.directive_id = d.id where d.task_id = :task
      """;

  private final Accompanying accompanying;
  private final Readers readers;

  Contributions(Accompanying accompanying, Readers readers) {
    this.accompanying = accompanying;
    this.readers = readers;
  }

  /**
   * What is stated.
   *
   * @param hours person-hours
   */
  public record Stated(
      BigDecimal hours, ContributionKind kind, String summary, List<Proof> evidence) {}

  /** One on record, and what it is worth now. */
  public record Worth(Contribution contribution, Effort effort) {}

  /**
   * States the effort of the caller's party.
   *
   * @throws Problem {@code no-work-yet} before anybody is bound, {@code not-under-way} afterwards
   */
  public Worth state(UUID task, Stated stated) {
    var made = new Contribution[1];
    Task changed =
        accompanying.perform(
            task,
            Accompanying.By.HANDLER,
            (each, party, moment) -> {
              made[0] = written(each, party, stated, moment);
              return new Accompanying.Done(
                  each.facts().about(), todos -> said(task, made[0], todos));
            });
    return worth(changed, List.of(made[0])).getFirst();
  }

  private Contribution written(Task task, String party, Stated stated, Moment moment) {
    if (!WORKING.contains(task.life().status())) {
      throw Problem.of(LedgerProblems.NO_WORK_YET).with("state", task.life().status().name());
    }
    int number = (int) count("taskId", task.id()) + 1;
    if (number > MOST) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body", "too-many");
    }
    stated.evidence().forEach(proof -> check(proof, moment));
    var contribution =
        new Contribution(
            Ids.next(moment.at()),
            new Contribution.Place(task.id(), number, party, task.facts().other(party)),
            Shown.by(stated.evidence(), task.createdAt()),
            new Contribution.Statement(
                stated.hours(),
                stated.kind(),
                stated.summary(),
                stated.evidence(),
                moment.actor(),
                moment.at()));
    persist(contribution);
    return contribution;
  }

  private static void check(Proof proof, Moment moment) {
    if (proof.link() == null && proof.digest() == null) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("body.evidence", "link-or-digest");
    }
    if (proof.madeAt().isAfter(moment.at())) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("body.evidence", "made-in-future");
    }
  }

  private static ContributionStated said(UUID task, Contribution made, List<Todo> todos) {
    Contribution.Statement stated = made.stated();
    return new ContributionStated(
        task,
        stated.by(),
        stated.at(),
        made.party(),
        made.number(),
        stated.hours(),
        stated.kind(),
        stated.summary(),
        stated.evidence(),
        todos);
  }

  /** All of a task that the caller sees, in order; at most {@value #MOST}. */
  public List<Worth> of(UUID id) {
    Task task = readers.require(id);
    return worth(task, list("taskId = ?1 order by number", id));
  }

  private List<Worth> worth(Task task, List<Contribution> all) {
    boolean counted = task.life() instanceof Ended ended && ended.effortCounted();
    Map<String, List<String>> parts = parts(task.id());
    return all.stream()
        .map(
            one ->
                new Worth(
                    one,
                    Effort.of(
                        one.shown(),
                        task.life().status(),
                        counted,
                        parts.getOrDefault(one.party(), List.of()))))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Map<String, List<String>> parts(UUID task) {
    List<Object[]> rows =
        getEntityManager().createNativeQuery(PARTS).setParameter("task", task).getResultList();
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }
}
