package io.mandate.escalation.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of the topic says what is really said. */
class AsyncApiTest {

  @Test
  void it_names_the_topic() throws Exception {
    JsonNode api = asyncApi();

    assertThat(api.path("asyncapi").asText()).isEqualTo("3.0.0");
    assertThat(api.at("/channels/escalationEvents/address").asText())
        .isEqualTo(EscalationEvent.TOPIC);
    assertThat(api.at("/operations/sayEscalationEvents/channel/$ref").asText())
        .isEqualTo("#/channels/escalationEvents");
  }

  @Test
  void the_channel_carries_one_message_for_each_schema_file() throws Exception {
    Map<String, String> messages = new TreeMap<>();
    asyncApi()
        .at("/channels/escalationEvents/messages")
        .properties()
        .forEach(message -> messages.put(message.getKey(), ref(message.getValue())));

    assertThat(messages.keySet())
        .isEqualTo(Json.filesBeside("/schemas/escalation/CaseOpened.json"));
    messages.forEach((name, ref) -> assertThat(ref).isEqualTo("#/components/messages/" + name));
  }

  @Test
  void each_message_points_to_its_schema_and_there_is_no_other_message() throws Exception {
    Set<String> names = new TreeSet<>();
    for (var message : asyncApi().at("/components/messages").properties()) {
      String name = message.getKey();
      names.add(name);
      assertThat(message.getValue().path("name").asText()).isEqualTo(name);
      assertThat(ref(message.getValue().at("/payload/schema")))
          .isEqualTo("../schemas/escalation/" + name + ".json");
      assertThat(ref(message.getValue().path("headers")))
          .isEqualTo("#/components/schemas/CloudEvent");
    }
    assertThat(names).isEqualTo(Json.types());
  }

  private static String ref(JsonNode node) {
    return node.path("$ref").asText();
  }

  private static JsonNode asyncApi() throws IOException {
    try (InputStream in = Json.open("/asyncapi/escalation.yaml")) {
      return new YAMLMapper().readTree(in);
    }
  }
}
