package io.mandate.escalation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.api.EscalationEvent.CaseOpened;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A superior who takes a task up has its case himself. */
@Tag("rule-7")
class TakenUpTest {
  @Test
  void the_case_opens_in_front_of_who_took_it_up_at_his_own_level() {
    assertThat(adjudicator("T/HEAD")).isEqualTo("t");
  }

  @Test
  void who_stands_above_nobody_any_more_leaves_it_to_the_nearest() {
    assertThat(adjudicator("V/HEAD")).isEqualTo("s");
    assertThat(adjudicator("GONE/HEAD")).isEqualTo("s");
  }

  private static @Nullable String adjudicator(String office) {
    var turn = new Opening(Fixtures.above()).open(Fixtures.takenUp(office), Fixtures.NOON);
    var said = (Fact.Said) turn.facts().getFirst();
    return java.util.Objects.requireNonNull(((CaseOpened) said.event()).adjudicator()).person();
  }
}
