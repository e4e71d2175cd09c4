package io.mandate.task.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a request will cost the counterpart (rule 4).
 *
 * @param personDays effort, not negative
 * @param money as the requester states it, with its currency
 */
public record Cost(BigDecimal personDays, @Nullable String money, @Nullable String risk) {}
