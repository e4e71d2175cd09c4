package io.mandate.local.demo;

import io.mandate.local.Service;
import io.mandate.local.Suite;
import io.mandate.local.Texts;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * One dispute between two units of a real organisation, from the request to the verdicts, played
 * through the public REST interfaces.
 */
public final class Demo {
  private final Voices voices;
  private final Teller teller;

  public Demo(Suite suite, PrintStream out, Map<String, String> environment) {
    var texts = Texts.named("io.mandate.local.demo.demo", environment);
    voices = new Voices(suite, Cast.POSTS, texts.get("language"));
    teller = new Teller(out, texts);
  }

  /** What the services are told for the demonstration: windows of seconds. */
  public static Map<Service, Map<String, String>> configuration() {
    return Map.of(
        Service.HIERARCHY,
        Map.of(
            "MANDATE_POLICY_ANSWER", "PT3S",
            "MANDATE_POLICY_HEARING", "PT8S"));
  }

  /**
   * Plays and prints the story.
   *
   * @return whether every step was seen to happen
   */
  public boolean play() {
    teller.say("begin");
    try {
      var version = new Org(voices.hierarchy(), teller).load();
      var request = new Request(voices, teller);
      var task = request.file(version);
      var found = request.escalate(task);
      var caseId = found.text("/id");
      var hearing = new Hearing(voices, teller);
      hearing.path(found);
      hearing.todo(caseId);
      new Verdicts(voices, teller).judge(task, hearing.rule(caseId));
      new Chronicle(voices, teller).print(task, caseId);
      teller.say("end");
      return true;
    } catch (NotSeen e) {
      teller.say("not-seen", String.valueOf(e.getMessage()));
      return false;
    } catch (UncheckedIOException e) {
      teller.say("not-seen", teller.text("no-answer", String.valueOf(e.getCause())));
      return false;
    }
  }
}
