package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.open;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.platform.events.EventJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that an older release wrote still read. */
class StoredBeforeTest {

  @Test
  void a_state_without_what_came_later() {
    var subject = open();
    for (int turns = 0; turns < 4; turns++) {
      var stored = json(subject.state());
      var _ = stored.remove("extension");
      var _ = ((ObjectNode) stored.path("bench")).remove(List.of("neglected", "recused"));

      var read = EventJson.read(stored.toString().getBytes(UTF_8), CaseState.class);

      assertThat(read.name()).isEqualTo(subject.state().name());
      assertThat(read.clock()).isEqualTo(subject.state().clock());
      var at = ((CaseState.Open) subject.state()).clock().at();
      assertThat(new Course(above(), at).catchUp(subject)).isNotEmpty();
    }
  }

  @Test
  void a_bargain_without_what_came_later() {
    var stored = json(open().bargain());
    var _ = stored.remove(List.of("offer", "withdrawing"));

    var read = EventJson.read(stored.toString().getBytes(UTF_8), Bargain.class);

    assertThat(read).isEqualTo(open().bargain());
  }

  private static ObjectNode json(Object stored) {
    return EventJson.read(EventJson.write(stored).getBytes(UTF_8), ObjectNode.class);
  }
}
