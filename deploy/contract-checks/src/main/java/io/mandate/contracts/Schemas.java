package io.mandate.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schemas of events, beside the records that they describe. */
public final class Schemas {
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private Schemas() {}

  /** Folders that hold another set of files than one for each event type. */
  public static List<String> fileFaults(Contract contract) throws IOException {
    var faults = new ArrayList<String>();
    for (String folder : List.of(contract.schemas(), "/golden", "/released")) {
      Set<String> files = contract.filesIn(folder);
      if (!files.equals(contract.types())) {
        faults.add(folder + " has " + files + ", not " + contract.types());
      }
    }
    return faults;
  }

  /** Event types whose schema has other fields, or requires others, than their record. */
  public static List<String> fieldFaults(Contract contract) throws IOException {
    var faults = new ArrayList<String>();
    for (String type : contract.types()) {
      Set<String> besides = contract.typeField().map(Set::of).orElse(Set.of());
      faults.addAll(fieldFaults(contract.recordOf(type), contract.schema(type), besides));
    }
    return faults;
  }

  /** The same of one record that is nested in an event. */
  public static List<String> fieldFaults(Class<?> record, JsonNode schema) {
    return fieldFaults(record, schema, Set.of());
  }

  /** What in the value breaks the schema. */
  public static Set<String> violations(JsonNode schema, JsonNode value) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schema, STRICT)
        .validate(value)
        .stream()
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  /** What came later than the record may be absent; the record then fills it. */
  private static boolean hasDefault(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property != null && !property.defaultValue().isEmpty();
  }

  private static List<String> fieldFaults(Class<?> record, JsonNode schema, Set<String> besides) {
    Set<String> fields = new TreeSet<>(besides);
    Set<String> required = new TreeSet<>(besides);
    for (RecordComponent component : record.getRecordComponents()) {
      fields.add(component.getName());
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
          && !hasDefault(component)) {
        required.add(component.getName());
      }
    }
    Set<String> described = new TreeSet<>();
    schema.path("properties").fieldNames().forEachRemaining(described::add);
    Set<String> demanded = new TreeSet<>();
    schema.path("required").forEach(name -> demanded.add(name.asText()));

    var faults = new ArrayList<String>();
    if (!described.equals(fields)) {
      faults.add(record.getSimpleName() + " has " + fields + ", its schema " + described);
    }
    if (!demanded.equals(required)) {
      faults.add(record.getSimpleName() + " requires " + required + ", its schema " + demanded);
    }
    return faults;
  }
}
