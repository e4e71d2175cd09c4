package io.mandate.local.demo;

import io.mandate.local.Texts;
import java.io.PrintStream;
import java.time.Duration;

/** Prints the story, each line with the seconds since it began. */
final class Teller {
  private final PrintStream out;
  private final Texts texts;
  private final long began = System.nanoTime();

  Teller(PrintStream out, Texts texts) {
    this.out = out;
    this.texts = texts;
  }

  /** What happens now. */
  void tell(String key, Object... arguments) {
    out.printf("%8.2f s  %s%n", seconds(), texts.get(key, arguments));
  }

  /** More about the line before. */
  void add(String key, Object... arguments) {
    out.printf("            %s%n", texts.get(key, arguments));
  }

  /** A line of its own. */
  void say(String key, Object... arguments) {
    out.println(texts.get(key, arguments).stripTrailing());
  }

  String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  private double seconds() {
    return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
  }
}
