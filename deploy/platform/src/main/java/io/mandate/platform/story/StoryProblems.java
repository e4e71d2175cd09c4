package io.mandate.platform.story;

import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why a feed cannot go on. */
@ApplicationScoped
class StoryProblems implements ProblemCatalogue {
  static final ProblemType FEED_RESTARTED = new ProblemType("feed-restarted", 410);

  @Override
  public List<ProblemType> types() {
    return List.of(FEED_RESTARTED);
  }
}
