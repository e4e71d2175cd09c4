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
 * @param task that it came from; null where a superior ordered it by himself
 * @param number its place in the directive, from 1
 * @param due the date that holds; while it waits for inputs, the earliest that it can be
 * @param inputs numbers of the parts that it needs (rule 15)
 * @param waiting for inputs: their end is its next thing
 * @param assembler puts the parts together (拼稿人)
 * @param resources granted for this part
 * @param earlier verdicts after which it was to be done again
 * @param late nothing was delivered by the due date
 * @param judge the office that must judge now
 * @param stalled nobody is left to judge but who has it: reminders alone follow
 */
record AssignmentView(
    UUID id,
    UUID directive,
    @Nullable UUID task,
    int number,
    String title,
    AssignmentState state,
    String party,
    String deliverable,
    List<String> criteria,
    Instant due,
    List<Integer> inputs,
    boolean waiting,
    boolean assembler,
    List<String> resources,
    @Nullable Clock clock,
    boolean late,
    List<Delivery> deliveries,
    @Nullable String judge,
    boolean stalled,
    @Nullable Judged verdict,
    List<Judged> earlier) {

  static AssignmentView of(Assignment part) {
    Judgement judgement = part.work().judgement();
    return new AssignmentView(
        part.id(),
        part.directive().id(),
        part.directive().taskId(),
        part.place(),
        part.directive().ordered().title(),
        part.state(),
        part.party(),
        part.order().deliverable(),
        part.order().criteria(),
        part.due(),
        part.order().inputs(),
        part.waits(),
        part.order().assembler(),
        part.order().resources(),
        part.clock(),
        part.work().late(),
        part.work().deliveries(),
        part.judgeOffice(),
        judgement != null && judgement.stalled(),
        part.work().judged(),
        part.work().earlier());
  }
}
