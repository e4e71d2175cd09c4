package io.mandate.task.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.task.api.Proof;
import io.mandate.task.tasks.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stated effort is worth. */
@Tag("rule-18")
class EffortTest {
  private static final Instant BEGAN = Instant.parse("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "DONE, false, -, COUNTED",
        "WITHDRAWN, true, -, COUNTED",
        "WITHDRAWN, false, -, NOT_ACCEPTED",
        "CLOSED, false, MET, COUNTED",
        "CLOSED, false, PARTIAL, COUNTED",
        "CLOSED, false, EMPTY, NOT_ACCEPTED",
        "CLOSED, false, BLOCKED, NOT_ACCEPTED",
        "CLOSED, false, -, NOT_ACCEPTED",
        "DIRECTED, false, MET, COUNTED",
        "DIRECTED, false, EMPTY, WAITING",
        "AGREED, false, -, WAITING",
        "DELIVERED, false, -, WAITING",
        "ESCALATED, false, -, WAITING",
        "DISMISSED, false, -, NOT_ACCEPTED",
        "ANNULLED, false, -, NOT_ACCEPTED",
        "LAPSED, false, -, NOT_ACCEPTED",
        "MOVED_TO_LINE, false, -, NOT_ACCEPTED",
      })
  void only_what_was_accepted_counts(
      Status state, boolean counted, @org.jspecify.annotations.Nullable String part, Effort worth) {
    List<String> parts = part == null ? List.of() : List.of("EMPTY", part);

    assertThat(Effort.of(Shown.NEW, state, counted, parts)).isEqualTo(worth);
    assertThat(Effort.of(Shown.NOT, state, counted, parts)).isEqualTo(Effort.UNEVIDENCED);
    assertThat(Effort.of(Shown.OLD, state, counted, parts)).isEqualTo(Effort.EXISTING_WORK);
  }

  @Test
  @Tag("rule-11")
  void evidenced_effort_still_counts_when_the_work_is_revoked() {
    assertThat(Effort.of(Shown.NEW, Status.CLOSED, false, List.of("REVOKED")))
        .isEqualTo(Effort.COUNTED);
  }

  @Test
  @Tag("rule-13")
  void evidence_older_than_the_task_shows_existing_work() {
    assertThat(Shown.by(List.of(), BEGAN)).isEqualTo(Shown.NOT);
    assertThat(Shown.by(List.of(made(-1)), BEGAN)).isEqualTo(Shown.OLD);
    assertThat(Shown.by(List.of(made(0)), BEGAN)).isEqualTo(Shown.NEW);
    assertThat(Shown.by(List.of(made(-1), made(1)), BEGAN)).isEqualTo(Shown.NEW);
  }

  @Test
  void an_imbalance_is_strong_from_the_limit_on_in_either_direction() {
    var much = Tally.NONE.with(Effort.COUNTED, BigDecimal.valueOf(16));
    var less = Tally.NONE.with(Effort.COUNTED, new BigDecimal("15.99"));

    assertThat(Balance.of("B", much, Tally.NONE, BigDecimal.TWO).imbalanced()).isTrue();
    assertThat(Balance.of("B", Tally.NONE, much, BigDecimal.TWO).imbalanced()).isTrue();
    assertThat(Balance.of("B", less, Tally.NONE, BigDecimal.TWO).imbalanced()).isFalse();
    assertThat(Balance.of("B", much, much, BigDecimal.TWO).imbalanced()).isFalse();
  }

  private static Proof made(int seconds) {
    return new Proof("https://files.example/1", null, BEGAN.plusSeconds(seconds));
  }
}
