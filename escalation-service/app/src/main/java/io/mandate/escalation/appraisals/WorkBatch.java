package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Ground;
import io.mandate.escalation.api.VoidCause;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.task.api.Order;
import io.mandate.task.api.OrderChange.DirectiveRevoked;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.JudgementClimbed;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.TaskLife.TaskDelivered;
import io.mandate.task.api.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one batch of news about ordered work makes of appraisals, in memory (rule 17). */
final class WorkBatch {
  private final OrgChart chart;
  private final Course course;
  private final Map<UUID, Work> works;
  private final Map<UUID, Appraisal> counting = new HashMap<>();
  private final List<Work> found = new ArrayList<>();
  private final List<Appraisal> opened = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();

  /**
   * @param works those of the batch's tasks that are known
   * @param counting appraisals of their verdicts that count
   */
  WorkBatch(OrgChart chart, Instant now, Map<UUID, Work> works, List<Appraisal> counting) {
    this.chart = chart;
    this.course = new Course(chart, now);
    this.works = works;
    counting.forEach(one -> this.counting.put(one.about(), one));
  }

  /**
   * @param office by whose order; null where it is the one that ordered the rest
   */
  void ordered(TaskEvent told, List<Order> orders, @Nullable String office) {
    var by = office == null ? officeOf(told.taskId()) : office;
    for (var order : orders) {
      if (!works.containsKey(order.id())) {
        add(new Work(order.id(), told.taskId(), order.party(), order.deliverable(), by));
      }
    }
  }

  private @Nullable String officeOf(UUID taskId) {
    return works.values().stream()
        .filter(one -> one.taskId().equals(taskId) && one.office() != null)
        .findFirst()
        .map(Work::office)
        .orElse(null);
  }

  /** It went to judgement: whoever is head then answers for it (rules 17, 24). */
  void handedOver(TaskEvent told, UUID assignmentId, Party party) {
    work(told, assignmentId, party.code()).handedOver(answererThen(party, told.at()));
  }

  /** What was agreed is done, or settled to be. */
  void done(TaskEvent told) {
    var task = works.get(told.taskId());
    if (task != null) {
      if (!task.handed()) {
        task.handedOver(answererThen(Party.parse(task.party()), told.at()));
      }
      task.ended(Ground.AGREED_DONE);
    }
  }

  /** The counterpart delivered what was asked for. */
  void delivered(TaskDelivered told) {
    var task = works.get(told.taskId());
    if (task != null && (told.party() == null || told.party().equals(task.party()))) {
      task.handedOver(answererThen(Party.parse(task.party()), told.at()));
    }
  }

  /** Nobody's fault any more (rule 11). */
  void revoked(DirectiveRevoked told) {
    told.assignments().forEach(id -> annul(id, VoidCause.REVOKED, told));
  }

  /** One appraisal an assignment, of its last verdict. What is decided stays decided. */
  void judged(AssignmentJudged told) {
    var party = Party.parse(told.party());
    var work = work(told, told.assignmentId(), told.party());
    if (!work.handed()) {
      work.handedOver(answererThen(party, told.at()));
    }
    work.ended(told.verdict() == Verdict.MET ? Ground.MET_VERDICT : null);
    annul(told.assignmentId(), VoidCause.LATER_VERDICT, told);
    var culprit = work.answerable();
    if (told.verdict() == Verdict.EMPTY
        && culprit != null
        && !counting.containsKey(told.assignmentId())) {
      open(work.matter(Ground.EMPTY_VERDICT), Subject.of(party, culprit));
    }
  }

  private void annul(UUID assignmentId, VoidCause cause, TaskEvent told) {
    var earlier = counting.get(assignmentId);
    if (earlier != null && earlier.state().open()) {
      counting.remove(assignmentId);
      turns.add(course.annul(earlier, cause, actor(told), told.at()));
    }
  }

  /** Who let the window to judge pass. */
  void notJudged(JudgementClimbed told, String person) {
    var work = works.get(told.assignmentId());
    var ordering = work == null ? null : work.office();
    var adjudicator = told.from().equals(ordering) ? null : ordering;
    var title = work == null ? told.from() : work.title();
    open(
        new Matter(Ground.NO_VERDICT, told.taskId(), told.assignmentId(), title, adjudicator),
        new Subject(person, told.from()));
  }

  private void open(Matter matter, Subject subject) {
    var turn = course.open(matter, subject);
    if (turn != null) {
      opened.add(turn.subject());
      turns.add(turn);
      if (matter.ground() == Ground.EMPTY_VERDICT) {
        counting.put(matter.about(), turn.subject());
      }
    }
  }

  private Work work(TaskEvent told, UUID id, String party) {
    var known = works.get(id);
    return known == null ? add(new Work(id, told.taskId(), party, party, null)) : known;
  }

  private Work add(Work work) {
    works.put(work.id(), work);
    found.add(work);
    return work;
  }

  private @Nullable String answererThen(Party party, Instant then) {
    return chart.asOf(then).answererOf(party);
  }

  private static Actor actor(TaskEvent event) {
    var by = event.actor();
    return new Actor(by.by(), by.onBehalfOf(), by.system());
  }

  /** What was not known before. */
  List<Work> found() {
    return found;
  }

  List<Appraisal> opened() {
    return opened;
  }

  List<Turn> turns() {
    return turns;
  }
}
