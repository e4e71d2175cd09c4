package io.mandate.escalation.api;

import static io.mandate.escalation.api.PromisesTest.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.contracts.Json;
import io.mandate.contracts.Schemas;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events as JSON, beyond what every api promises. */
class EventsTest {

  @Test
  void what_is_nested_in_an_event_has_the_fields_of_its_record_too() throws Exception {
    var ruled = CONTRACT.schema("CaseRuled").path("$defs");

    assertThat(
            Map.of(
                "actor", Actor.class,
                "adjudicator", Adjudicator.class,
                "order", Order.class,
                "deliveryVerdict", DeliveryVerdict.class,
                "lent", Lent.class,
                "route", Route.class,
                "step", Step.class))
        .allSatisfy(
            (name, record) -> assertThat(Schemas.fieldFaults(record, ruled.path(name))).isEmpty());
  }

  @Test
  void a_field_that_is_not_known_yet_is_ignored() throws Exception {
    ObjectNode later = CONTRACT.golden("CaseReminded").deepCopy();
    later.put("channel", "mail");

    assertThat(Json.MAPPER.treeToValue(later, EscalationEvent.CaseReminded.class).number())
        .isEqualTo(1);
  }
}
