package io.mandate.task.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.api.OrgState;
import io.mandate.hierarchy.api.Party;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-9")
class HeadsBetweenTest {

  @Test
  void they_stand_above_their_side_and_below_the_shared_superior() {
    var chart =
        OrgState.builder()
            .unit("T")
            .unit("S", "T")
            .unit("V", "S")
            .unit("A", "V")
            .unit("B", "S")
            .head("T", "t")
            .head("S", "s")
            .head("V", "v")
            .head("A", "a")
            .head("B", "b")
            .chart(Instant.parse("2026-03-02T09:00:00Z"));
    var forA = new HeadsBetween(chart, Party.parse("A"), Party.parse("B"));
    var forB = new HeadsBetween(chart, Party.parse("B"), Party.parse("A"));

    assertThat(List.of("v", "a", "b", "s", "t").stream().filter(forA::include))
        .containsExactly("v");
    assertThat(List.of("v", "a", "b", "s", "t").stream().filter(forB::include)).isEmpty();
  }
}
