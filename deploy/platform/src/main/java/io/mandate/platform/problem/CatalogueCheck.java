package io.mandate.platform.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What is missing in a catalogue's texts; for a test of each service. */
public final class CatalogueCheck {
  private CatalogueCheck() {}

  /**
   * Reads the bundles on the class path.
   *
   * @return one sentence for each title, detail or remedy that a language lacks, for each text
   *     whose placeholders differ between the languages, each slug named twice and each status that
   *     is no error; empty when all is well
   */
  public static List<String> gaps(List<ProblemType> types) {
    var texts = ProblemTexts.load();
    var gaps = new ArrayList<String>();
    var slugs = new HashSet<String>();
    for (var type : types) {
      if (!slugs.add(type.slug())) {
        gaps.add(type.slug() + " is there twice");
      }
      if (!type.slug().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        gaps.add(type.slug() + " is no slug");
      }
      if (type.status() < 400 || type.status() > 599) {
        gaps.add(type.slug() + " has status " + type.status() + ", which is no error");
      }
      ProblemTexts.PARTS.forEach(part -> compare(texts, type.slug() + "." + part, gaps));
    }
    return gaps;
  }

  private static void compare(ProblemTexts texts, String key, List<String> gaps) {
    var names = new HashSet<List<String>>();
    for (var language : Language.values()) {
      var text = texts.find(language, key);
      if (text == null || text.isBlank()) {
        gaps.add(key + " is missing in " + language.tag());
      } else {
        names.add(ProblemTexts.placeholders(text));
      }
    }
    if (names.size() > 1) {
      gaps.add(key + " has other placeholders in each language: " + names);
    }
  }
}
