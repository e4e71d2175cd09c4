package io.mandate.task.directives;

import static io.mandate.task.directives.AssignmentMove.AMENDMENT;
import static io.mandate.task.directives.AssignmentMove.DELIVERY;
import static io.mandate.task.directives.AssignmentMove.DUE;
import static io.mandate.task.directives.AssignmentMove.INPUT_ENDED;
import static io.mandate.task.directives.AssignmentMove.RECEIPT;
import static io.mandate.task.directives.AssignmentMove.REVOCATION;
import static io.mandate.task.directives.AssignmentMove.VERDICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Verdict;
import io.mandate.task.tasks.TaskProblems;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of an assignment by every move: a new one of either fails until somebody decides. */
class EveryMoveTest {

  /** TO_JUDGE is two: late work is taken while nothing was delivered (rule 15). */
  private enum Scene {
    ISSUED(Set.of(RECEIPT, DELIVERY, DUE, INPUT_ENDED, AMENDMENT, REVOCATION)),
    ACTIVE(Set.of(DELIVERY, DUE, INPUT_ENDED, AMENDMENT, REVOCATION)),
    LATE(Set.of(DELIVERY, VERDICT, DUE, AMENDMENT, REVOCATION)),
    DELIVERED(Set.of(VERDICT, DUE, AMENDMENT, REVOCATION)),
    JUDGED(Set.of()),
    REVOKED(Set.of());

    private final Set<AssignmentMove> legal;

    Scene(Set<AssignmentMove> legal) {
      this.legal = legal;
    }

    Part set() {
      return switch (this) {
        case ISSUED -> new Part();
        case ACTIVE -> new Part().received();
        case LATE -> new Part().timeRunsOut();
        case DELIVERED -> new Part().delivered();
        case JUDGED -> new Part().delivered().judged(Verdict.EMPTY);
        case REVOKED -> new Part().revoked();
      };
    }
  }

  @TestFactory
  Stream<DynamicTest> an_assignment_takes_its_states_moves_and_no_others() {
    return Stream.of(Scene.values())
        .flatMap(
            scene ->
                Stream.of(AssignmentMove.values())
                    .map(
                        move ->
                            DynamicTest.dynamicTest(
                                scene + " " + move, () -> decides(scene, move))));
  }

  /** Of the move that the clock makes, the table itself. */
  @ParameterizedTest
  @EnumSource(AssignmentState.class)
  void a_state_knows_its_moves_and_no_others(AssignmentState state) {
    var legal =
        switch (state) {
          case ISSUED -> Set.of(RECEIPT, DELIVERY, DUE, INPUT_ENDED, AMENDMENT, REVOCATION);
          case ACTIVE -> Set.of(DELIVERY, DUE, INPUT_ENDED, AMENDMENT, REVOCATION);
          case TO_JUDGE -> Set.of(DELIVERY, VERDICT, DUE, AMENDMENT, REVOCATION);
          case JUDGED, REVOKED -> Set.<AssignmentMove>of();
        };
    assertThat(AssignmentMove.values()).filteredOn(state::allows).hasSameElementsAs(legal);
  }

  private static void decides(Scene scene, AssignmentMove move) {
    Part part = scene.set();
    long version = part.it().version();
    boolean legal = true;
    try {
      make(part, move);
    } catch (Problem refused) {
      legal = false;
      assertThat(refused.type()).isEqualTo(TaskProblems.ILLEGAL_MOVE);
      assertThat(part.it().version()).isEqualTo(version);
    }
    assertThat(legal).isEqualTo(scene.legal.contains(move));
  }

  private static void make(Part part, AssignmentMove move) {
    switch (move) {
      case RECEIPT -> part.received();
      case DELIVERY -> part.delivered();
      case VERDICT -> part.judged(Verdict.EMPTY);
      case DUE -> part.it().overdue(part.moment("clock"));
      case INPUT_ENDED -> part.it().inputFailed(part.moment("s"));
      case AMENDMENT -> part.it().amend(part.it().order(), part.now);
      case REVOCATION -> part.it().revoke();
    }
  }
}
