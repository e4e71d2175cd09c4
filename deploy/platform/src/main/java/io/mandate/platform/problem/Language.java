package io.mandate.platform.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that problems are told in. */
enum Language {
  EN("en", "English"),
  ZH_CN("zh-CN", "简体中文");

  private final String tag;
  private final String nativeName;

  Language(String tag, String nativeName) {
    this.tag = tag;
    this.nativeName = nativeName;
  }

  /** The best of an {@code Accept-Language}; English where it names none of ours or is broken. */
  static Language of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return EN;
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> range.getRange().toLowerCase(Locale.ROOT))
          .<List<Language>>map(Language::spoken)
          .flatMap(List::stream)
          .findFirst()
          .orElse(EN);
    } catch (IllegalArgumentException _) {
      return EN;
    }
  }

  private static List<Language> spoken(String range) {
    if (range.equals("*") || range.equals("en") || range.startsWith("en-")) {
      return List.of(EN);
    }
    return range.equals("zh") || range.startsWith("zh-") ? List.of(ZH_CN) : List.of();
  }

  /** As HTTP and HTML write it: {@code zh-CN}. */
  String tag() {
    return tag;
  }

  /** What its speakers call it. */
  String nativeName() {
    return nativeName;
  }

  /** As bundle files write it: {@code zh_CN}. */
  String suffix() {
    return tag.replace('-', '_');
  }
}
