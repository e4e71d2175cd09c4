package io.mandate.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The description of the topic says what is really said. */
public final class AsyncApi {
  private final Contract contract;
  private final JsonNode api;
  private final List<String> faults = new ArrayList<>();

  private AsyncApi(Contract contract) throws IOException {
    this.contract = contract;
    this.api = contract.asyncApi();
  }

  /** Where the document differs from the topic, the event types and the schema files. */
  public static List<String> faults(Contract contract) throws IOException {
    AsyncApi document = new AsyncApi(contract);
    document.checkTopic();
    document.checkChannel();
    document.checkMessages();
    return document.faults;
  }

  private void checkTopic() {
    String name = contract.name();
    String say = "say" + name.substring(0, 1).toUpperCase() + name.substring(1) + "Events";
    expect("3.0.0", api.path("asyncapi"));
    expect(contract.topic(), api.at("/channels/" + channel() + "/address"));
    expect("#/channels/" + channel(), api.at("/operations/" + say + "/channel/$ref"));
  }

  private void checkChannel() {
    JsonNode messages = api.at("/channels/" + channel() + "/messages");
    expectAll("channel", messages);
    messages
        .properties()
        .forEach(m -> expect("#/components/messages/" + m.getKey(), m.getValue().path("$ref")));
  }

  private void checkMessages() {
    JsonNode messages = api.at("/components/messages");
    expectAll("components", messages);
    for (var message : messages.properties()) {
      String schema = ".." + contract.schemas() + "/" + message.getKey() + ".json";
      expect(message.getKey(), message.getValue().path("name"));
      expect(schema, message.getValue().at("/payload/schema/$ref"));
      expect("#/components/schemas/CloudEvent", message.getValue().at("/headers/$ref"));
    }
  }

  private String channel() {
    return contract.name() + "Events";
  }

  private void expect(String expected, JsonNode found) {
    if (!found.asText().equals(expected)) {
      faults.add("'" + found.asText() + "' should be " + expected);
    }
  }

  private void expectAll(String place, JsonNode messages) {
    Set<String> names = new TreeSet<>();
    messages.fieldNames().forEachRemaining(names::add);
    if (!names.equals(contract.types())) {
      faults.add(place + " has messages " + names + ", not " + contract.types());
    }
  }
}
