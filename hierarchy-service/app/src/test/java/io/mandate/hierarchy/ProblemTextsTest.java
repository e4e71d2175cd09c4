package io.mandate.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.org.HierarchyProblems;
import io.mandate.platform.problem.CatalogueCheck;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
  @Test
  void every_problem_is_explained_in_both_languages() {
    assertThat(CatalogueCheck.gaps(new HierarchyProblems().types())).isEmpty();
  }
}
