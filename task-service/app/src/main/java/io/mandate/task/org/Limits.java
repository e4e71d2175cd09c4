package io.mandate.task.org;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a task's parties may wrangle, and how free favours between them are, stamped when it is
 * submitted (rules 3, 6, 7, 25).
 *
 * @param rounds changes of terms before it is DEADLOCKED
 * @param rejections rejected deliveries before it is DISPUTED
 * @param favourDays person-days, the largest favour
 * @param favoursOpen the most favours open between two parties at once
 * @param unit whose policy it is
 * @param petitionAbove person-days above which it may go straight up (rule 4); null where it was
 *     stamped before that was known
 */
public record Limits(
    int rounds,
    int rejections,
    BigDecimal favourDays,
    Integer favoursOpen,
    String unit,
    long policyVersion,
    @Nullable BigDecimal petitionAbove) {

  /** Tasks from before favours were known were stamped without their caps. */
  public Limits {
    favourDays = Objects.requireNonNullElse(favourDays, BigDecimal.TWO);
    favoursOpen = Objects.requireNonNullElse(favoursOpen, 5);
  }
}
