package io.mandate.platform.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The HTML of the problem pages: plain, readable without a script, told in one language. */
final class ProblemPage {
  private static final String FRAME =
      """
      <!doctype html>
      <html lang="%1$s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%2$s</title>
      <style>
      body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
      h2 { font-size: 1.1rem; margin-bottom: 0 }
      nav ul { list-style: none; padding: 0; display: flex; gap: 1rem }
      </style>
      </head>
      <body>
      <nav aria-label="%3$s"><ul>%4$s</ul></nav>
      <main>
      %5$s</main>
      </body>
      </html>
      """;

  private final ProblemTexts texts;
  private final Language language;

  ProblemPage(ProblemTexts texts, Language language) {
    this.texts = texts;
    this.language = language;
  }

  String list(List<ProblemType> types) {
    var items =
        types.stream()
            .map(
                type ->
                    "<li><a href=\"/problems/%s?lang=%s\">%s</a> (%d)</li>\n"
                        .formatted(type.slug(), language.tag(), title(type), type.status()))
            .collect(Collectors.joining());
    var body = "<h1>%s</h1>\n<ul>\n%s</ul>\n".formatted(word("all"), items);
    return frame("/problems", word("all"), body);
  }

  String one(ProblemType type) {
    var body =
        """
        <h1>%s</h1>
        <p>HTTP %d, <code>%s</code></p>
        <h2>%s</h2>
        <p>%s</p>
        <h2>%s</h2>
        <p>%s</p>
        <p><a href="/problems?lang=%s">%s</a></p>
        """
            .formatted(
                title(type),
                type.status(),
                type.uri(),
                word("meaning"),
                explained(type.slug() + ".detail"),
                word("next"),
                explained(type.slug() + ".remedy"),
                language.tag(),
                word("all"));
    return frame(type.uri().toString(), title(type), body);
  }

  private String frame(String path, String title, String body) {
    var switches =
        Arrays.stream(Language.values())
            .map(
                other ->
                    "<li><a href=\"%s?lang=%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a></li>"
                        .formatted(
                            path,
                            other.tag(),
                            other.tag(),
                            other.tag(),
                            other == language ? " aria-current=\"true\"" : "",
                            other.nativeName()))
            .collect(Collectors.joining());
    return FRAME.formatted(language.tag(), title, word("language"), switches, body);
  }

  private String title(ProblemType type) {
    return explained(type.slug() + ".title");
  }

  private String word(String name) {
    return escape(texts.fill(language, "page." + name, Map.of()));
  }

  /** A text with its placeholders set apart, since on the page they have no values. */
  private String explained(String key) {
    var text = texts.find(language, key);
    return ProblemTexts.replace(
        escape(text == null ? key : text), name -> "<var>" + name + "</var>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
