package io.mandate.task.ledger;

import java.math.BigDecimal;

/**
 * How the scales between a unit and another stand.
 *
 * @param difference person-hours that it gave more than it received; negative where less
 * @param limit person-hours from which that is flagged: the policy's person-days, eight hours each
 */
public record Balance(
    String other, Tally given, Tally received, BigDecimal difference, BigDecimal limit) {
  private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

  static Balance of(String other, Tally given, Tally received, BigDecimal limitInDays) {
    return new Balance(
        other,
        given,
        received,
        given.hours().subtract(received.hours()),
        limitInDays.multiply(HOURS_A_DAY));
  }

  /** Strong imbalance is flagged (rule 18). */
  public boolean imbalanced() {
    return difference.abs().compareTo(limit) >= 0;
  }
}
