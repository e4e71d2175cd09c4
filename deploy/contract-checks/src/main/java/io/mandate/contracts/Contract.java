package io.mandate.contracts;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of an api and the files that describe them, found on the class path: {@code
 * /schemas/NAME/}, {@code /asyncapi/NAME.yaml}, and of its tests {@code /golden/} and {@code
 * /released/}; a file of a folder is named after its event type.
 *
 * @param events the sealed interface of all events, and the groups among them
 */
public record Contract(Class<?> events, String topic, String name) {

  /** The names of all event types. */
  public Set<String> types() {
    return records(events).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
  }

  public JsonNode schema(String type) throws IOException {
    return json(schemas() + "/" + type + ".json");
  }

  public JsonNode golden(String type) throws IOException {
    return json("/golden/" + type + ".json");
  }

  JsonNode released(String type) throws IOException {
    return json("/released/" + type + ".json");
  }

  JsonNode asyncApi() throws IOException {
    try (InputStream in = resource("/asyncapi/" + name + ".yaml").openStream()) {
      return new YAMLMapper().readTree(in);
    }
  }

  /** The class path folder of the schemas. */
  String schemas() {
    return "/schemas/" + name;
  }

  /** The names, without their ending, of the files in a folder of the class path. */
  Set<String> filesIn(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(resource(folder).toURI()))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (URISyntaxException e) {
      throw new IOException(folder, e);
    }
  }

  Class<?> recordOf(String type) {
    return records(events)
        .filter(record -> record.getSimpleName().equals(type))
        .findAny()
        .orElseThrow();
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Contract::records)
        : Stream.of(type);
  }

  /** The field that names the type, where events are read without knowing it beforehand. */
  Optional<String> typeField() {
    return Optional.ofNullable(events.getAnnotation(JsonTypeInfo.class))
        .map(JsonTypeInfo::property);
  }

  private JsonNode json(String path) throws IOException {
    return Json.MAPPER.readTree(resource(path));
  }

  private URL resource(String path) {
    return Objects.requireNonNull(events.getResource(path), path);
  }
}
