package io.mandate.platform.example;

import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

@Singleton
class ThingProblems implements ProblemCatalogue {
  static final ProblemType TOO_BAD = new ProblemType("too-bad", 422);
  static final ProblemType NOBODYS = new ProblemType("nobodys", 409);

  @Override
  public List<ProblemType> types() {
    return List.of(TOO_BAD, NOBODYS);
  }

  @Override
  public Map<String, ProblemType> constraints() {
    return Map.of("thing_owner", NOBODYS);
  }
}
