package io.mandate.task.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.hierarchy.api.Relation;
import io.mandate.platform.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be asked, and of whom. */
class SubmissionTest {
  @ParameterizedTest
  @EnumSource(value = Relation.class, names = "PEER", mode = EnumSource.Mode.EXCLUDE)
  @Tag("rule-2")
  void only_peers_are_asked(Relation relation) {
    var story = new Story();
    story.org.related(relation);

    assertThatThrownBy(story::submitted)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type().slug())
                  .isEqualTo("relation-" + relation.name().toLowerCase().replace('_', '-'));
              assertThat(problem.values()).containsKeys("relation", "channel");
            });
  }

  @Test
  @Tag("rule-4")
  void a_task_without_its_whole_case_is_not_submitted() {
    var story = new Story(new Ask("what", null, List.of(), null, null, " ", null, null));

    assertThatThrownBy(story::submitted)
        .hasMessageContaining("whyThisUnit")
        .hasMessageContaining("criteria")
        .hasMessageContaining("due")
        .hasMessageContaining("purpose")
        .hasMessageContaining("gain")
        .hasMessageContaining("cost.personDays");
  }
}
