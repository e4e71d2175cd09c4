package io.mandate.hierarchy.api;

import static io.mandate.hierarchy.api.PromisesTest.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.contracts.Json;
import io.mandate.contracts.Schemas;
import io.mandate.hierarchy.api.HierarchyEvent.AppointmentChanged;
import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitSettingsChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Events as JSON, beyond what every api promises; the folded state. */
class EventsTest {

  @Test
  void every_event_type_has_its_name() {
    JsonSubTypes named = HierarchyEvent.class.getAnnotation(JsonSubTypes.class);

    assertThat(named.value())
        .allSatisfy(type -> assertThat(type.name()).isEqualTo(type.value().getSimpleName()));
    assertThat(Arrays.stream(named.value()).map(JsonSubTypes.Type::name))
        .containsExactlyInAnyOrderElementsOf(CONTRACT.types());
  }

  @Test
  void what_is_nested_in_an_event_has_the_fields_of_its_record_too() throws Exception {
    assertThat(
            Schemas.fieldFaults(Policy.class, CONTRACT.schema("PolicyChanged").at("/$defs/policy")))
        .isEmpty();
    assertThat(
            Schemas.fieldFaults(
                Placement.class, CONTRACT.schema("UnitChanged").at("/$defs/placement")))
        .isEmpty();
    assertThat(
            Schemas.fieldFaults(
                PolicyTerms.class, CONTRACT.schema("PolicyChanged").at("/$defs/terms")))
        .isEmpty();
    JsonNode calendar = CONTRACT.schema("CalendarChanged");
    assertThat(Schemas.fieldFaults(Hours.class, calendar.at("/$defs/hours"))).isEmpty();
    assertThat(Schemas.fieldFaults(SpecialDay.class, calendar.at("/$defs/day"))).isEmpty();
  }

  @Test
  void events_without_their_optional_fields_conform_too_and_come_back_equal() throws Exception {
    UUID id = new UUID(7, 7);
    List<HierarchyEvent> sparse =
        List.of(
            new UnitChanged("A", null, List.of(new Placement(null, null, null)), null, null, null),
            new AppointmentChanged(id, "A", "p", Role.HEAD, false, LocalDate.EPOCH, null),
            new DelegationChanged(id, "p", "q", Set.of(), LocalDate.EPOCH, null),
            new PolicyChanged(Policy.standard(Urgency.CRITICAL)),
            new PolicyChanged(Policy.standard(Urgency.CRITICAL).in("A"), PolicyTerms.NONE),
            new CalendarChanged("c"),
            new CalendarChanged("c", null, Map.of(), List.of(), List.of()),
            new UnitSettingsChanged("A", null, null));

    for (HierarchyEvent event : sparse) {
      JsonNode written = Json.MAPPER.valueToTree(event);
      assertThat(Schemas.violations(CONTRACT.schema(event.type()), written)).isEmpty();
      assertThat(Json.MAPPER.treeToValue(written, HierarchyEvent.class)).isEqualTo(event);
    }
  }

  @Test
  void events_from_before_a_field_came_are_read_with_the_standard_value() throws Exception {
    String policy =
        """
        {"type":"PolicyChanged","policy":{"urgency":"URGENT","version":3,"answer":"P1D",
        "grace":"P1D","confirmation":"P1D","hearing":"P1D","ruling":"P1D","verdict":"P1D",
        "vacancy":"P1D","minimum":"P1D","reminder":"P1D","lateness":"P1D","rounds":3,
        "rejections":1,"petitionThreshold":20}}\
        """;
    String settings = "{\"type\":\"SettingsChanged\",\"zone\":\"UTC\",\"calendar\":\"c\"}";
    Policy standard = Policy.standard(Urgency.URGENT).withEveryWindow(Window.ofDays(1));

    assertThat(Json.MAPPER.readValue(policy, PolicyChanged.class).policy())
        .usingRecursiveComparison()
        .ignoringFields("version", "dueSoon", "nudge", "proposal", "decision")
        .isEqualTo(standard);
    assertThat(Json.MAPPER.readValue(policy, PolicyChanged.class).policy().dueSoon())
        .isEqualTo(Window.parse("PT4H"));
    assertThat(Json.MAPPER.readValue(policy, PolicyChanged.class).own()).isNull();
    assertThat(Json.MAPPER.readValue(settings, SettingsChanged.class).mode())
        .isEqualTo(Mode.ENFORCE);
    assertThat(
            Json.MAPPER.readValue(
                "{\"type\":\"CalendarChanged\",\"code\":\"c\"}", HierarchyEvent.class))
        .isEqualTo(new CalendarChanged("c"));
  }

  @Test
  void a_field_that_is_not_known_yet_is_ignored() throws Exception {
    String later = "{\"type\":\"OrgVersionReached\",\"version\":3,\"reason\":\"import\"}";

    assertThat(Json.MAPPER.readValue(later, HierarchyEvent.class))
        .isEqualTo(new HierarchyEvent.OrgVersionReached(3));
  }

  @Test
  void what_is_taken_out_of_a_state_never_was() {
    OrgState state = orgWithEverything();
    List<String> some =
        state.events().stream().map(HierarchyEvent::key).filter(key -> !key.equals("org")).toList();

    assertThat(state.without(some).events())
        .containsExactly(new HierarchyEvent.OrgVersionReached(9));
    assertThat(state.without(List.of("unit:unheard-of")).events()).isEqualTo(state.events());
  }

  @Test
  void a_state_is_saved_as_its_events_and_restored_from_them() throws Exception {
    OrgState state = orgWithEverything();

    byte[] saved = Json.MAPPER.writeValueAsBytes(state.events().toArray(HierarchyEvent[]::new));
    OrgState restored = OrgState.empty().with(Json.MAPPER.readValue(saved, HierarchyEvent[].class));

    assertThat(restored.events()).isEqualTo(state.events());
    assertThat(restored.version()).isEqualTo(9);
    assertThat(restored.events().stream().map(HierarchyEvent::type).collect(Collectors.toSet()))
        .isEqualTo(CONTRACT.types());
  }

  @Test
  void a_later_event_of_a_key_replaces_the_earlier_and_the_old_state_stays() {
    OrgState before = OrgState.builder().unit("A").build();

    OrgState after = before.with(new UnitChanged("A", "team", List.of(), null, null, null));

    assertThat(after.units()).extracting(UnitChanged::kind).containsExactly("team");
    assertThat(before.units().iterator().next().kind()).isNull();
    assertThat(after.events()).extracting(HierarchyEvent::key).doesNotHaveDuplicates();
  }

  @Test
  void what_is_stored_with_a_decision_comes_back_equal() throws Exception {
    Instant now = Instant.parse("2026-11-21T09:00:00.123456Z");
    OrgChart chart =
        OrgState.builder()
            .unit("S")
            .head("S", "s")
            .unit("V", "S")
            .unit("A", "V")
            .unit("B", "S")
            .inCharge("B", "c")
            .member("A", "m")
            .chart(now);
    SharedSuperior shared = chart.sharedSuperior(List.of(Party.person("m", "A"), Party.unit("B")));
    Deadline deadline = chart.deadline("A", now, Window.ofDays(3), 2);

    assertThat(shared.superior()).isNotNull();
    assertThat(shared.path().passedOver()).isNotEmpty();
    assertThat(again(shared, SharedSuperior.class)).isEqualTo(shared);
    assertThat(again(deadline, Deadline.class)).isEqualTo(deadline);
    assertThat(again(Party.person("m", "A"), Party.class)).isEqualTo(Party.person("m", "A"));
    assertThat(Json.MAPPER.writeValueAsString(deadline.window())).isEqualTo("\"P3D\"");
  }

  private static <T> T again(T value, Class<T> type) throws Exception {
    return Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(value), type);
  }

  private static OrgState orgWithEverything() {
    LocalDate day = LocalDate.parse("2026-11-21");
    return OrgState.builder()
        .version(9)
        .unit("A")
        .unit("B")
        .head("A", "a")
        .arbiter("r", "A", "B")
        .settings("A", "round-the-clock", Mode.OBSERVE)
        .with(new DelegationChanged(new UUID(1, 1), "a", "b", Set.of(Scope.FILE), day, null))
        .build();
  }
}
