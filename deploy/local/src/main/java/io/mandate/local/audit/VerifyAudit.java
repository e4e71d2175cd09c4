package io.mandate.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.local.Texts;
import io.mandate.local.audit.AuditCheck.Finding;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code deploy/audit-verify}: says whether exports are as they were written. */
public final class VerifyAudit {
  private static final String BUNDLE = "io.mandate.local.audit.audit";
  private static final int SHOWN = 20;

  private final Texts texts;
  private final PrintStream out;
  private final AuditCheck check = new AuditCheck(this::tell);
  private int told;

  VerifyAudit(Map<String, String> environment, PrintStream out) {
    this.texts = Texts.named(BUNDLE, environment);
    this.out = out;
  }

  public static void main(String[] arguments) {
    // Whatever the terminal is said to speak: Chinese is written in UTF-8.
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    System.exit(new VerifyAudit(System.getenv(), out).verify(List.of(arguments), System.in));
  }

  /**
   * @param files in the order in which they were exported; none or {@code -} is the input
   * @return 0 when all is as it was written, else 1
   */
  int verify(List<String> files, InputStream input) {
    if (files.contains("--help")) {
      out.println(texts.get("help"));
      return 0;
    }
    for (var file : files.isEmpty() ? List.of("-") : files) {
      try (var content = file.equals("-") ? input : Files.newInputStream(Path.of(file))) {
        check.read(file, content);
      } catch (IOException _) {
        out.println(texts.get("unreadable", file));
        return 1;
      }
    }
    return conclude();
  }

  private int conclude() {
    if (check.unsound() > told) {
      out.println(texts.get("more", check.unsound() - told));
    }
    if (check.storiesWithGaps() > 0) {
      out.println(texts.get("gaps", check.storiesWithGaps()));
    }
    if (check.unsound() > 0) {
      out.println(texts.get("unsound", check.unsound(), check.records()));
      return 1;
    }
    out.println(texts.get("sound", check.records(), check.stories()));
    return 0;
  }

  private void tell(Finding finding) {
    if (told == SHOWN) {
      return;
    }
    told++;
    var key = finding.fault().name().toLowerCase(Locale.ROOT);
    out.println(texts.get(key, finding.file(), finding.line(), finding.number(), finding.story()));
  }
}
