package io.mandate.task.directives;

import static io.mandate.task.directives.Ordering.day;
import static io.mandate.task.directives.Ordering.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.task.api.Order;
import io.mandate.task.api.OrderChange.DirectiveAmended;
import io.mandate.task.api.OrderChange.DirectiveRevoked;
import io.mandate.task.api.OrderedWork.AssignmentOverdue;
import io.mandate.task.api.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Part 2 waits for part 1. */
@Tag("rule-11")
class AmendingTest {
  private final Ordering work = new Ordering(order("A", 2), order("B", 5, 1));

  @Test
  void a_new_date_holds_from_now_on() {
    var said = change(1, day(4));

    assertThat(said.changed()).extracting(Order::due).containsExactly(day(4));
    assertThat(work.directive.dueAt()).isEqualTo(day(4));
  }

  @Test
  void what_was_to_be_judged_is_to_be_done_by_the_new_date_and_is_not_late() {
    assertThat(work.timeRunsOut()).hasExactlyElementsOfTypes(AssignmentOverdue.class);
    assertThatThrownBy(() -> change(1, null)).hasMessageContaining("order-incomplete");

    var _ = change(1, day(4));

    assertThat(work.part(1).state()).isEqualTo(AssignmentState.ACTIVE);
    assertThat(work.part(1).work().late()).isFalse();
    assertThat(work.part(1).judgeOffice()).isNull();
  }

  @Test
  void what_is_judged_stays_as_it_is() {
    var _ = work.met(1);

    assertThatThrownBy(() -> change(1, day(4))).hasMessageContaining("illegal-move");
  }

  @Test
  void what_waits_goes_on_waiting_with_its_new_date() {
    var _ = change(2, day(7));
    assertThat(work.part(2).waits()).isTrue();

    work.now = day(3);
    var _ = work.met(1);

    assertThat(work.part(2).due()).isEqualTo(day(8));
  }

  @Test
  void parts_that_are_added_wait_for_others_or_run_at_once() {
    var said = add(order("C", 3), order("A", 9, 2, 3));
    assertThat(said.added()).hasSize(2);
    assertThat(work.part(3).waits()).isFalse();
    assertThat(work.part(4).waits()).isTrue();

    var _ = work.met(1);
    var _ = add(order("B", 6, 1));

    assertThat(Objects.requireNonNull(work.part(5).clock()).due()).isEqualTo(day(6));
  }

  @Test
  @Tag("rule-10")
  void what_is_added_is_an_order_like_any_other() {
    refused("not-under-you", order("T", 3));
    refused("no-such-party", order("Nowhere", 3));
    refused("order-incomplete", order("C", 0));
    refused("order-incomplete", order("C", 3, 7));
    refused("cyclic-inputs", order("C", 3, 3));
    refused("order-evades", evasive());
    assertThatThrownBy(() -> change(1, day(5))).hasMessageContaining("order-incomplete");
    assertThat(work.directive.assignments()).hasSize(2);
  }

  @Test
  void an_input_that_has_failed_already_is_refused() {
    var _ = work.deliver(1);
    var _ = work.judge(1, Verdict.EMPTY);

    refused("order-incomplete", order("C", 6, 1));
  }

  @Test
  @Tag("rule-15")
  void a_revocation_ends_the_rest_and_is_nobodys_fault() {
    var _ = work.met(1);
    var revoked =
        (DirectiveRevoked) work.directive.revoke("cancelled", work.moment("s")).getFirst();

    assertThat(revoked.assignments()).containsExactly(work.id(2));
    assertThat(revoked.todos()).isEmpty();
    assertThat(work.directive.state()).isEqualTo(DirectiveState.REVOKED);
    assertThat(work.directive.dueAt()).isNull();
    assertThat(Verdicts.atFault(work.directive.assignments())).isEmpty();
    assertThatThrownBy(() -> change(2, day(9))).hasMessageContaining("illegal-move");
  }

  private DirectiveAmended change(int number, @Nullable Instant due) {
    return amend(
        new Amendment(
            "the site is closed",
            List.of(new Amendment.Change(number, null, null, due)),
            List.of()));
  }

  private DirectiveAmended add(Order... orders) {
    return amend(new Amendment("more is needed", List.of(), List.of(orders)));
  }

  private DirectiveAmended amend(Amendment amendment) {
    return (DirectiveAmended) work.directive.amend(amendment, "s", work.moment("s")).getFirst();
  }

  private void refused(String problem, Order order) {
    assertThatThrownBy(() -> add(order)).hasMessageContaining(problem);
  }

  private static Order evasive() {
    Order fine = order("C", 3);
    return new Order(fine.id(), "C", "support A and B", fine.criteria(), fine.due());
  }
}
