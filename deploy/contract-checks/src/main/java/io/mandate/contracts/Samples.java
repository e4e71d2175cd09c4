package io.mandate.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** The golden samples: one of each event type, in full. */
public final class Samples {
  private Samples() {}

  /** Samples that are not read and written as they are. A null may be left out. */
  public static List<String> roundTripFaults(Contract contract) throws IOException {
    var faults = new ArrayList<String>();
    for (String type : contract.types()) {
      JsonNode golden = contract.golden(type);
      Object event = read(contract, type, golden);
      JsonNode written = Json.WITHOUT_NULLS.readTree(Json.WITHOUT_NULLS.writeValueAsString(event));
      if (!event.getClass().getSimpleName().equals(type)) {
        faults.add(type + " is read as " + event.getClass().getSimpleName());
      } else if (!inAnyOrder(written).equals(inAnyOrder(golden))) {
        faults.add(type + " is written as " + written);
      } else if (!read(contract, type, written).equals(event)) {
        faults.add(type + " is another when it comes back");
      }
    }
    return faults;
  }

  /** Samples that break their schema, or keep it without a field that it requires. */
  public static List<String> schemaFaults(Contract contract) throws IOException {
    var faults = new ArrayList<String>();
    for (String type : contract.types()) {
      JsonNode schema = contract.schema(type);
      JsonNode golden = contract.golden(type);
      Schemas.violations(schema, golden).forEach(fault -> faults.add(type + fault));
      for (JsonNode required : schema.path("required")) {
        ObjectNode without = golden.deepCopy();
        without.remove(required.asText());
        if (Schemas.violations(schema, without).isEmpty()) {
          faults.add(type + " passes without " + required);
        }
      }
    }
    return faults;
  }

  private static Object read(Contract contract, String type, JsonNode json)
      throws JsonProcessingException {
    Class<?> known = contract.typeField().isPresent() ? contract.events() : contract.recordOf(type);
    return Json.MAPPER.treeToValue(json, known);
  }

  /** A set is written in any order; that a list keeps its own is seen when it comes back. */
  private static JsonNode inAnyOrder(JsonNode value) {
    return switch (value) {
      case ArrayNode array -> {
        ArrayNode sorted = array.arrayNode();
        StreamSupport.stream(array.spliterator(), false)
            .map(Samples::inAnyOrder)
            .sorted(Comparator.comparing(JsonNode::toString))
            .forEach(sorted::add);
        yield sorted;
      }
      case ObjectNode object -> {
        ObjectNode fields = object.objectNode();
        object.properties().forEach(e -> fields.set(e.getKey(), inAnyOrder(e.getValue())));
        yield fields;
      }
      default -> value;
    };
  }
}
