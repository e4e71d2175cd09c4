package io.mandate.task.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one unit gave another.
 *
 * @param hours person-hours on the scales
 * @param waiting person-hours, evidenced, whose work nobody accepted yet
 * @param done tasks that the other asked for and that were DONE as agreed
 * @param meanShare the mean of the shares that the other stated for these, percent; null if none
 */
public record Tally(
    BigDecimal hours, BigDecimal waiting, long done, @Nullable BigDecimal meanShare) {
  static final Tally NONE = new Tally(BigDecimal.ZERO, BigDecimal.ZERO, 0, null);

  Tally with(Effort effort, BigDecimal more) {
    return switch (effort) {
      case COUNTED -> new Tally(hours.add(more), waiting, done, meanShare);
      case WAITING -> new Tally(hours, waiting.add(more), done, meanShare);
      case UNEVIDENCED, EXISTING_WORK, NOT_ACCEPTED -> this;
    };
  }

  Tally credited(long tasks, @Nullable BigDecimal mean) {
    return new Tally(hours, waiting, tasks, mean);
  }
}
