package io.mandate.task.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.problem.CatalogueCheck;
import io.mandate.task.org.OrgProblems;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
  @Test
  void every_problem_is_explained_in_both_languages() {
    assertThat(CatalogueCheck.gaps(new TaskProblems().types())).isEmpty();
    assertThat(CatalogueCheck.gaps(new OrgProblems().types())).isEmpty();
  }
}
