package io.mandate.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What in a schema would break who reads or replays events of the released one. A field may be
 * added when it is not required; everything else that was released stays as it was.
 */
public final class SchemaChanges {
  private static final Set<String> REMARKS = Set.of("title", "description", "examples", "$comment");
  private static final Set<String> OPEN = Set.of("properties", "$defs");

  private final List<String> found = new ArrayList<>();

  private SchemaChanges() {}

  /** Each incompatible change of the api's schemas since their released copies. */
  public static List<String> breaking(Contract contract) throws IOException {
    var changes = new ArrayList<String>();
    for (String type : contract.types()) {
      breaking(contract.released(type), contract.schema(type))
          .forEach(change -> changes.add(type + change));
    }
    return changes;
  }

  /** Each incompatible change, where it is and what it is; empty when there is none. */
  static List<String> breaking(JsonNode released, JsonNode current) {
    SchemaChanges changes = new SchemaChanges();
    changes.compare("", released, current, false);
    return changes.found;
  }

  private void compare(String at, JsonNode released, JsonNode current, boolean names) {
    if (current.isMissingNode()) {
      found.add(at + " removed");
    } else if (released.isObject() && current.isObject()) {
      compareObjects(at, released, current, names);
    } else if (!asSet(released).equals(asSet(current))) {
      found.add(at + " changed from " + released + " to " + current);
    }
  }

  /**
   * @param names whether the keys are names of fields, not words of the schema language
   */
  private void compareObjects(String at, JsonNode released, JsonNode current, boolean names) {
    for (Map.Entry<String, JsonNode> entry : released.properties()) {
      String key = entry.getKey();
      if (names || !REMARKS.contains(key)) {
        boolean inner = !names && OPEN.contains(key);
        compare(at + "/" + key, entry.getValue(), current.path(key), inner);
      }
    }
    for (Map.Entry<String, JsonNode> entry : current.properties()) {
      String key = entry.getKey();
      if (!names && !released.has(key) && !REMARKS.contains(key) && !OPEN.contains(key)) {
        found.add(at + "/" + key + " added");
      }
    }
  }

  private static Set<String> asSet(JsonNode value) {
    Set<String> all = new TreeSet<>();
    if (value.isArray()) {
      value.forEach(item -> all.add(item.toString()));
    } else {
      all.add(value.toString());
    }
    return all;
  }
}
