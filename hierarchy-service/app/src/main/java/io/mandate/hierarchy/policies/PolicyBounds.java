package io.mandate.hierarchy.policies;

import io.mandate.hierarchy.api.PolicyTerms;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How large the numbers of a policy may be. Windows have their own bounds. */
final class PolicyBounds {
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private PolicyBounds() {}

  /**
   * @throws Problem {@code invalid-request} (400) naming each number that is below 0 or too large
   */
  static void check(PolicyTerms terms) {
    var numbers = new LinkedHashMap<String, Optional<BigDecimal>>();
    numbers.put("rounds", number(terms.rounds()));
    numbers.put("rejections", number(terms.rejections()));
    numbers.put("petitionThreshold", Optional.ofNullable(terms.petitionThreshold()));
    numbers.put("redos", number(terms.redos()));
    numbers.put("favourDays", Optional.ofNullable(terms.favourDays()));
    numbers.put("favoursOpen", number(terms.favoursOpen()));
    numbers.put("imbalance", Optional.ofNullable(terms.imbalance()));
    refuse(numbers);
  }

  private static void refuse(Map<String, Optional<BigDecimal>> numbers) {
    var problem = Problem.of(PlatformProblems.INVALID_REQUEST);
    var bad =
        numbers.entrySet().stream()
            .filter(entry -> entry.getValue().filter(PolicyBounds::outside).isPresent())
            .map(Map.Entry::getKey)
            .toList();
    bad.forEach(name -> problem.violation("body." + name, "number-range"));
    if (!bad.isEmpty()) {
      throw problem;
    }
  }

  private static boolean outside(BigDecimal number) {
    return number.signum() < 0 || number.compareTo(MOST) > 0;
  }

  private static Optional<BigDecimal> number(@Nullable Integer number) {
    return Optional.ofNullable(number).map(BigDecimal::valueOf);
  }
}
