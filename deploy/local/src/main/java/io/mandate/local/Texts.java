package io.mandate.local;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What is printed, in English or, where the terminal speaks Chinese, in Chinese. */
public final class Texts {
  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(String name, Locale locale) {
    var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    this.bundle = ResourceBundle.getBundle(name, locale, control);
    this.locale = locale;
  }

  /** In the language that LC_ALL, LC_MESSAGES or LANG asks for, the first that is set. */
  public static Texts named(String bundle, Map<String, String> environment) {
    for (var variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      var value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return new Texts(bundle, value.startsWith("zh") ? Locale.CHINA : Locale.ENGLISH);
      }
    }
    return new Texts(bundle, Locale.ENGLISH);
  }

  /** The text of a key, with its {@code %s} places filled. */
  public String get(String key, Object... arguments) {
    return String.format(locale, bundle.getString(key), arguments);
  }
}
