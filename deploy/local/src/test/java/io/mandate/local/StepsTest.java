package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StepsTest {
  @Test
  void steps_go_on_side_by_side_and_are_told_when_done() {
    var told = new ConcurrentSkipListSet<String>();
    var both = new CountDownLatch(2);
    Steps steps = (step, _) -> told.add(step);

    steps.sideBySide(Map.of("one", () -> meet(both), "other", () -> meet(both)));

    assertThat(told).containsExactly("one", "other");
  }

  @Test
  void a_step_that_fails_fails_the_start_after_the_others_are_done() {
    var told = new ConcurrentSkipListSet<String>();
    Steps steps = (step, _) -> told.add(step);

    assertThatThrownBy(
            () ->
                steps.sideBySide(
                    Map.of(
                        "good",
                        () -> {},
                        "bad",
                        () -> {
                          throw new CannotStart("It does not start.");
                        })))
        .isInstanceOf(CannotStart.class)
        .hasMessage("It does not start.");
    assertThat(told).containsExactly("good");
  }

  private static void meet(CountDownLatch both) {
    both.countDown();
    try {
      assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
