package io.mandate.task.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.task.api.Cost;
import io.mandate.task.api.Favours.FavourDeclined;
import io.mandate.task.api.Favours.FavourLapsed;
import io.mandate.task.api.Favours.TaskFormalised;
import io.mandate.task.api.TaskKind;
import io.mandate.task.api.TaskLife.TaskConfirmed;
import io.mandate.task.api.TaskLife.TaskSubmitted;
import io.mandate.task.api.Terms;
import io.mandate.task.org.PaperOrg;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Favours are free. */
@Tag("rule-3")
class FavourTest {

  @Test
  void a_favour_needs_only_what_and_when() {
    var story = Story.favour().submitted();
    assertThat(story.last(TaskSubmitted.class).kind()).isEqualTo(TaskKind.FAVOUR);
    assertThat(story.last(TaskSubmitted.class).terms().criteria()).containsExactly("Lend a key");
    assertThat(story.status()).isEqualTo(Status.OPEN);
  }

  @Test
  void a_formal_task_still_states_its_case() {
    assertThatThrownBy(() -> new Story(Story.favour().task.facts().ask()).submitted())
        .hasMessageContaining("incomplete-task");
  }

  @Test
  void a_no_needs_no_reason_and_is_final() {
    var story = Story.favour().submitted();
    story.does("b", (state, moment) -> state.refuse(story.task.facts(), null, null, moment));
    assertThat(story.status()).isEqualTo(Status.DECLINED);
    assertThat(story.last(FavourDeclined.class).todos()).isEmpty();
    assertThatThrownBy(story::amended).hasMessageContaining("illegal-move");
    assertThat(story.task.dueAt()).isNull();
  }

  @Test
  void size_and_number_are_capped() {
    var asked = Story.favour().submitted().task.facts();
    assertThatCode(() -> FavourCaps.check(asked, 4)).doesNotThrowAnyException();
    assertThatThrownBy(() -> FavourCaps.check(asked, 5)).hasMessageContaining("favours-open");
    var three = new Cost(new BigDecimal(3), null, null);
    var large = Story.favour(three).submitted().task.facts();
    assertThatThrownBy(() -> FavourCaps.check(large, 0)).hasMessageContaining("favour-too-large");
    var two = Story.favour(new Cost(BigDecimal.TWO, null, null)).submitted().task.facts();
    assertThatCode(() -> FavourCaps.check(two, 0)).doesNotThrowAnyException();
  }

  @Test
  void what_is_not_answered_lapses_and_names_nobody() {
    var story = Story.favour().submitted().after(PaperOrg.WINDOW).timeRunsOut();
    assertThat(story.status()).isEqualTo(Status.LAPSED);
    assertThat(story.last(FavourLapsed.class).actor().by()).isEqualTo("clock");
  }

  @Test
  void what_is_not_done_by_the_date_agreed_lapses() {
    var story = Story.favour().submitted().accepted();
    story.now = Story.TERMS.due();
    assertThat(story.timeRunsOut().status()).isEqualTo(Status.LAPSED);
  }

  @Test
  void what_is_delivered_and_not_confirmed_is_done_by_timer() {
    var story = Story.favour().submitted().accepted().delivered();
    story.after(PaperOrg.WINDOW).timeRunsOut();
    assertThat(story.status()).isEqualTo(Status.DONE);
    assertThat(story.last(TaskConfirmed.class).unevidenced()).isFalse();
  }

  @Test
  void the_requester_turns_it_formal_with_its_whole_case_and_it_is_to_be_answered_anew() {
    var story = Story.favour().submitted().accepted();
    story.does("a", (state, moment) -> state.formalise(story.task.facts(), "A", Story.ASK, moment));
    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(story.last(TaskFormalised.class).terms()).isEqualTo(Story.TERMS);
    assertThat(story.task.facts().about().kind()).isEqualTo(TaskKind.FORMAL);
    assertThat(story.after(PaperOrg.WINDOW).timeRunsOut().status()).isEqualTo(Status.ESCALATED);
  }

  @Test
  void what_the_counterpart_turns_formal_waits_until_the_requester_has_stated_its_case() {
    var story = Story.favour().submitted();
    story.does("b", (state, moment) -> state.formalise(story.task.facts(), "B", null, moment));
    assertThat(story.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(story.last(TaskFormalised.class).terms()).isNull();
    assertThat(((Incomplete) story.task.life()).missing())
        .containsExactly("whyThisUnit", "criteria", "purpose", "gain", "cost");
    assertThatThrownBy(() -> informed(story, null)).hasMessageContaining("incomplete-task");
    informed(story, Story.TERMS);
    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(story.task.facts().terms()).isEqualTo(Story.TERMS);
  }

  private static void informed(Story story, @Nullable Terms terms) {
    story.does("a", (state, moment) -> state.inform(story.task.facts(), "here", terms, moment));
  }

  @Test
  @Tag("rule-7")
  void without_a_head_it_lapses_at_once_or_when_the_vacancys_window_is_over() {
    var nobody = Story.favour();
    nobody.org.withoutHead("B");
    assertThat(nobody.submitted().status()).isEqualTo(Status.LAPSED);

    var lost = Story.favour().submitted();
    lost.org.withoutHead("B");
    lost.after(PaperOrg.WINDOW).timeRunsOut();
    assertThat(lost.status()).isEqualTo(Status.OPEN);
    lost.after(PaperOrg.WINDOW).timeRunsOut();
    assertThat(lost.status()).isEqualTo(Status.LAPSED);
  }
}
