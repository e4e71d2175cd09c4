package io.mandate.local.demo;

import io.mandate.local.Service;
import io.mandate.local.Suite;
import io.mandate.local.Texts;
import java.io.PrintStream;
import java.util.Map;

/** One dispute between two units of a real organisation, from the request to the verdicts. */
public final class Demo {
  private final Suite suite;
  private final PrintStream out;
  private final Texts texts;

  public Demo(Suite suite, PrintStream out, Map<String, String> environment) {
    this.suite = suite;
    this.out = out;
    this.texts = Texts.named("io.mandate.local.demo.demo", environment);
  }

  /** What the services are told for the demonstration: windows of seconds. */
  public static Map<Service, Map<String, String>> configuration() {
    return Map.of();
  }

  /**
   * Plays and prints the story.
   *
   * @return whether every step was seen to happen
   */
  public boolean play() {
    out.println(texts.get("title"));
    return suite.casualty().isEmpty();
  }
}
