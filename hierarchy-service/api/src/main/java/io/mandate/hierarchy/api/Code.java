package io.mandate.hierarchy.api;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The code of a unit or a person: 1 to 64 letters, digits, dots, underscores and hyphens. */
public final class Code {
  /** What a code looks like. */
  public static final Pattern PATTERN = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

  /**
   * The order of codes: by code point. {@code String.compareTo} goes by UTF-16 units and would put
   * characters beyond the basic plane before some of those inside it.
   */
  public static final Comparator<String> ORDER = Code::compare;

  private static final int MOST = 64;

  private Code() {}

  /**
   * The code itself.
   *
   * @throws IllegalArgumentException when it does not look like a code
   */
  public static String require(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "'" + code + "' is not a code: 1 to 64 letters, digits, '.', '_' or '-'");
    }
    return code;
  }

  /**
   * Whether it looks as {@link #PATTERN} says; without a regular expression, as charts ask often.
   */
  public static boolean isCode(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); number++) {
      int symbol = text.codePointAt(i);
      if (number == MOST || !isSymbol(symbol)) {
        return false;
      }
      i += Character.charCount(symbol);
    }
    return number > 0;
  }

  private static boolean isSymbol(int symbol) {
    if (symbol < 0x80) {
      return (symbol >= 'a' && symbol <= 'z')
          || (symbol >= 'A' && symbol <= 'Z')
          || (symbol >= '0' && symbol <= '9')
          || symbol == '.'
          || symbol == '_'
          || symbol == '-';
    }
    return switch (Character.getType(symbol)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(symbol);
    };
  }

  private static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Integer.compare(rank(a), rank(b));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  /** At the first difference a surrogate stands for a code point above the whole basic plane. */
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
  }
}
