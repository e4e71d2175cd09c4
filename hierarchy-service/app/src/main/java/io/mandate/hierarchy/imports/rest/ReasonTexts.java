package io.mandate.hierarchy.imports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What the reason codes of imports mean, in the reader's language. */
@ApplicationScoped
class ReasonTexts {
  private final Properties english = load("import-reasons_en.properties");
  private final Properties chinese = load("import-reasons_zh_CN.properties");

  /** In the first of these languages that is English or Chinese; English else. */
  String text(String reason, List<Locale> languages) {
    var texts =
        languages.stream()
            .map(Locale::getLanguage)
            .filter(language -> language.equals("zh") || language.equals("en"))
            .findFirst()
            .filter("zh"::equals)
            .map(_ -> chinese)
            .orElse(english);
    return texts.getProperty(reason, reason);
  }

  static Properties load(String name) {
    var texts = new Properties();
    var loader = Thread.currentThread().getContextClassLoader();
    try (var bytes = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
