package io.mandate.task.tasks;

import static io.mandate.task.tasks.Move.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.api.Relation;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.WishMade;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import io.mandate.task.org.PaperOrg;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every state by every move: a new one of either fails here until somebody decides. */
class EveryMoveTest {
  private static final Clock CLOCK =
      Clock.dated("B", Clock.Kind.ANSWER, Story.START.plus(Duration.ofDays(1)), Story.START);
  private static final UUID ID = UUID.randomUUID();

  private static final List<TaskState> STATES =
      List.of(
          new Draft(),
          new Open(CLOCK, false),
          new Countered(CLOCK),
          new Incomplete(CLOCK, CLOCK, Story.START, List.of("which figures")),
          new Declined(CLOCK, "NO_CAPACITY", "later"),
          new Agreed(CLOCK),
          new Delivered(Clock.dated("A", Clock.Kind.CONFIRMATION, CLOCK.due(), Story.START)),
          new Escalated(ID, Cause.IGNORED, List.of("B"), false, Story.START, false, CLOCK, null),
          new Returned(CLOCK),
          new FavourOpen(CLOCK, false),
          new FavourAgreed(CLOCK),
          new FavourDelivered(CLOCK),
          new Directed(ID),
          new MovedToLine(Relation.SUPERIOR, List.of("A"), Story.START),
          new Ended(Status.DONE, Story.START));

  private static final Map<Class<?>, Set<Move>> LEGAL =
      Map.ofEntries(
          row(Draft.class, EDIT, SUBMISSION, PETITION, WITHDRAWAL),
          row(
              Open.class,
              RECEIPT,
              ACCEPTANCE,
              REFUSAL,
              COUNTER_OFFER,
              INFORMATION_REQUEST,
              WITHDRAWAL,
              JOINT_ESCALATION,
              TAKE_UP),
          row(Countered.class, ACCEPTANCE, COUNTER_OFFER, WITHDRAWAL, JOINT_ESCALATION, TAKE_UP),
          row(Incomplete.class, INFORMATION, WITHDRAWAL, JOINT_ESCALATION, TAKE_UP),
          row(Declined.class, AMENDMENT, WITHDRAWAL, JOINT_ESCALATION, TAKE_UP),
          row(
              Agreed.class,
              REFUSAL,
              DELIVERY,
              WITHDRAWAL_CONSENT,
              JOINT_ESCALATION,
              TAKE_UP,
              EXTENSION_REQUEST,
              EXTENSION_DECISION),
          row(Delivered.class, CONFIRMATION, REJECTION, WITHDRAWAL_CONSENT, TAKE_UP),
          row(
              Escalated.class,
              ACCEPTANCE,
              DELIVERY,
              CONFIRMATION,
              WITHDRAWAL,
              CASE_OPENED,
              CASE_OUTCOME),
          row(Returned.class, AMENDMENT, WITHDRAWAL, TAKE_UP),
          row(FavourOpen.class, RECEIPT, ACCEPTANCE, REFUSAL, WITHDRAWAL, FORMALISATION),
          row(FavourAgreed.class, REFUSAL, DELIVERY, WITHDRAWAL, FORMALISATION),
          row(FavourDelivered.class, CONFIRMATION),
          row(Directed.class, DIRECTIVE_CLOSED),
          row(MovedToLine.class, RECEIPT),
          row(Ended.class));

  private static final Set<Class<?>> FINAL = Set.of(Ended.class, MovedToLine.class);

  private static Map.Entry<Class<?>, Set<Move>> row(Class<?> state, Move... moves) {
    return Map.entry(state, Set.of(moves));
  }

  @TestFactory
  Stream<DynamicTest> a_state_knows_its_moves_and_no_others() {
    return STATES.stream()
        .flatMap(
            state ->
                Stream.of(Move.values())
                    .map(
                        move ->
                            DynamicTest.dynamicTest(
                                state.status() + " " + move, () -> decides(state, move))));
  }

  @Test
  void no_state_is_forgotten() {
    assertThat(STATES.stream().map(Object::getClass)).hasSameElementsAs(States.all());
    assertThat(LEGAL.keySet()).hasSameElementsAs(States.all());
  }

  /** Of what a state can do, all but these are in the table of moves. */
  @Test
  void no_move_is_forgotten() {
    var steps =
        Stream.of(TaskState.class.getDeclaredMethods())
            .filter(method -> method.getReturnType() == Step.class)
            .map(java.lang.reflect.Method::getName)
            .filter(name -> !Set.of("wish", "timeRunsOut", "withdrawCounting").contains(name))
            .distinct();
    assertThat(steps).hasSameSizeAs(Move.values());
  }

  @Test
  void a_wish_is_taken_while_escalated_alone() {
    var story = new Story();
    assertThat(STATES)
        .filteredOn(state -> legal(() -> wish(state, story)))
        .hasOnlyElementsOfType(Escalated.class)
        .hasSize(1);
  }

  @Test
  void a_clock_that_is_replaced_changes_nothing_else() {
    var other = Clock.dated("A", Clock.Kind.VACANCY, Story.START.plusSeconds(9), Story.START);
    assertThat(STATES)
        .filteredOn(Waiting.class::isInstance)
        .map(Waiting.class::cast)
        .hasSameSizeAs(States.waiting())
        .allSatisfy(
            state -> {
              assertThat(state.on(other).clock()).isEqualTo(other);
              assertThat(state.on(other).on(state.clock())).isEqualTo(state);
            });
  }

  private static void wish(TaskState state, Story story) {
    var escalated = new Story().submitted().after(Duration.ofDays(1)).timeRunsOut();
    var wish = escalated.accepted().last(WishMade.class).wish();
    var _ = state.wish(story.task.facts(), wish, "B", null, story.by("b"));
  }

  private static boolean legal(Runnable move) {
    try {
      move.run();
      return true;
    } catch (Problem refused) {
      assertThat(refused.type())
          .isIn(
              TaskProblems.ILLEGAL_MOVE, TaskProblems.CONSENT_NEEDED, TaskProblems.WORK_IS_ORDERED);
      return false;
    }
  }

  private static void decides(TaskState state, Move move) {
    boolean expected =
        LEGAL.getOrDefault(state.getClass(), Set.of()).contains(move)
            || (move == ANNULMENT && !FINAL.contains(state.getClass()));
    assertThat(legal(() -> make(state, move))).isEqualTo(expected);
  }

  private static Step make(TaskState state, Move move) {
    var story = new Story();
    var facts =
        story.task.facts().asking(Story.TERMS, new PaperOrg().limits("A", "B", facts(story)));
    Moment moment = story.by("p");
    return switch (move) {
      case EDIT -> state.edit(facts, moment);
      case SUBMISSION -> state.submit(facts, moment);
      case PETITION -> state.petition(big(facts), moment);
      case RECEIPT -> state.receive(facts, "A", moment);
      case ACCEPTANCE -> state.accept(facts, "B", moment);
      case REFUSAL -> state.refuse(facts, "r", "a", moment);
      case COUNTER_OFFER -> state.counter(facts, Story.TERMS, moment);
      case INFORMATION_REQUEST -> state.askInformation(facts, List.of("m"), moment);
      case INFORMATION -> state.inform(facts, "i", null, moment);
      case AMENDMENT -> state.amend(facts, Story.TERMS, moment);
      case DELIVERY -> state.deliver(facts, story.delivery(), moment);
      case CONFIRMATION -> state.confirm(facts, moment);
      case REJECTION -> state.reject(facts, "r", Story.START.plus(Duration.ofDays(3)), moment);
      case WITHDRAWAL -> state.withdraw(facts, null, moment);
      case WITHDRAWAL_CONSENT -> state.consent(facts, "A", moment);
      case JOINT_ESCALATION -> state.askJointly(facts, "A", moment);
      case TAKE_UP -> state.takeUp(facts, "S/HEAD", moment);
      case ANNULMENT -> state.annul(facts, "r", moment);
      case EXTENSION_REQUEST ->
          state.askExtension(facts, Story.TERMS.due().plusSeconds(9), "r", moment);
      case EXTENSION_DECISION -> decided(state, facts, moment);
      case FORMALISATION -> state.formalise(facts, "A", Story.ASK, moment);
      case CASE_OPENED -> state.caseOpened(facts, moment);
      case CASE_OUTCOME ->
          state.caseDecided(
              facts,
              new CaseOutcome(CaseOutcome.Kind.DISMISSED, ID, List.of(), ID, Story.START),
              moment);
      case DIRECTIVE_CLOSED -> state.directiveClosed(facts, moment);
    };
  }

  private static Facts big(Facts facts) {
    return facts.restated(Story.costing("21"));
  }

  /** There must be one that waits; only who is bound can have asked. */
  private static Step decided(TaskState state, Facts facts, Moment moment) {
    var asked = new Extension(1, Story.TERMS.due().plusSeconds(9), "r");
    TaskState waiting =
        state instanceof Agreed bound ? bound.asking(bound.pleas().toExtend(asked)) : state;
    return waiting.decideExtension(facts, 1, true, null, moment);
  }

  private static io.mandate.task.api.Urgency facts(Story story) {
    return story.task.facts().urgency();
  }
}
