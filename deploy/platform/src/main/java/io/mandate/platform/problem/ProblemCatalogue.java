package io.mandate.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * The problem types of a service: a bean. Their texts are in {@code service-problems_en.properties}
 * and {@code service-problems_zh_CN.properties}: {@code slug.title}, {@code slug.detail}, {@code
 * slug.remedy} and, for a violation's code, {@code violation.code}. A module that several services
 * use has its own in {@code shared-problems_*.properties}; there is one such module in a service.
 */
public interface ProblemCatalogue {

  /** Every type that the service may answer with, beyond the platform's own. */
  List<ProblemType> types();

  /**
   * What a broken constraint of the database means, by the constraint's name. Others that say
   * "already there" or "overlaps" are answered with {@link PlatformProblems#CONFLICT}.
   */
  default Map<String, ProblemType> constraints() {
    return Map.of();
  }
}
