package io.mandate.task.directives.rest;

import io.mandate.task.api.Delivery;
import io.mandate.task.directives.Assignment;
import io.mandate.task.directives.AssignmentState;
import io.mandate.task.directives.Judged;
import io.mandate.task.directives.Judgement;
import io.mandate.task.org.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One party's part of a directive, as its readers see it.
 *
 * @param late nothing was delivered by the due date
 * @param judge the office that must judge now
 * @param stalled nobody is left to judge but who has it: reminders alone follow
 */
record AssignmentView(
    UUID id,
    UUID directive,
    UUID task,
    String title,
    AssignmentState state,
    String party,
    String deliverable,
    List<String> criteria,
    Instant due,
    @Nullable Clock clock,
    boolean late,
    List<Delivery> deliveries,
    @Nullable String judge,
    boolean stalled,
    @Nullable Judged verdict) {

  static AssignmentView of(Assignment part) {
    Judgement judgement = part.work().judgement();
    return new AssignmentView(
        part.id(),
        part.directive().id(),
        part.directive().taskId(),
        part.directive().ordered().title(),
        part.state(),
        part.party(),
        part.order().deliverable(),
        part.order().criteria(),
        part.order().due(),
        part.clock(),
        part.work().late(),
        part.work().deliveries(),
        part.judgeOffice(),
        judgement != null && judgement.stalled(),
        part.work().judged());
  }
}
