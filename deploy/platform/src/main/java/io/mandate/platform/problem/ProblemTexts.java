package io.mandate.platform.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of the platform's and the service's problems, in every {@link Language}. */
final class ProblemTexts {
  static final List<String> PARTS = List.of("title", "detail", "remedy");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final List<String> BUNDLES =
      List.of("problems", "shared-problems", "service-problems");

  private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

  private ProblemTexts() {}

  /** Reads the bundles that the class path has: the platform's, shared ones, the service's. */
  static ProblemTexts load() {
    var loaded = new ProblemTexts();
    for (var language : Language.values()) {
      var properties = new Properties();
      BUNDLES.forEach(name -> read(name + "_" + language.suffix() + ".properties", properties));
      loaded.texts.put(language, properties);
    }
    return loaded;
  }

  private static void read(String name, Properties into) {
    try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      if (in != null) {
        into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of this key, or null. */
  @Nullable String find(Language language, String key) {
    var properties = texts.get(language);
    return properties == null ? null : properties.getProperty(key);
  }

  /** The text of this key with its placeholders filled; the key itself if nobody wrote one. */
  String fill(Language language, String key, Map<String, Object> values) {
    var text = find(language, key);
    return text == null
        ? key
        : replace(text, name -> String.valueOf(values.getOrDefault(name, name)));
  }

  /** Replaces each {@code {name}} of a text. */
  static String replace(String text, UnaryOperator<String> value) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
  }

  /** The names of a text's placeholders, in alphabetical order. */
  static List<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
