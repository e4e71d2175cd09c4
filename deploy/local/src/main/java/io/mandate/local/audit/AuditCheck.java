package io.mandate.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Goes through exports in their order. What is cut off at the end of a story cannot be seen in a
 * file alone; a later export shows it.
 */
public final class AuditCheck {
  private final Consumer<Finding> findings;
  private final Map<String, AuditLine> last = new HashMap<>();
  private final Set<String> gaps = new HashSet<>();
  private long records;
  private long unsound;

  public AuditCheck(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** What a line may have wrong. */
  public enum Fault {
    /** It is no line of an export. */
    NO_LINE,
    /** The record does not have its hash. */
    CHANGED,
    /** It names another hash than the record before it has. */
    UNLINKED,
    /** Its story has gone past its number already. */
    OUT_OF_ORDER
  }

  /**
   * @param line from 1
   * @param story empty where the line cannot be read
   */
  public record Finding(Fault fault, String file, long line, String story, int number) {}

  /**
   * Checks one file, after those before it.
   *
   * @throws IOException when it cannot be read to its end
   */
  public void read(String file, InputStream content) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(content, UTF_8));
    long number = 0;
    for (var text = lines.readLine(); text != null; text = lines.readLine()) {
      number++;
      records++;
      var line = AuditLine.of(text);
      var fault = line.isEmpty() ? Optional.of(Fault.NO_LINE) : check(line.get());
      if (fault.isPresent()) {
        unsound++;
        findings.accept(
            new Finding(
                fault.get(),
                file,
                number,
                line.map(AuditLine::story).orElse(""),
                line.map(AuditLine::number).orElse(0)));
      }
    }
  }

  private Optional<Fault> check(AuditLine line) {
    var before = last.get(line.story());
    if (before == null || line.number() > before.number()) {
      last.put(line.story(), line);
    }
    if (!line.isSound()) {
      return Optional.of(Fault.CHANGED);
    }
    if ((line.number() == 1) != line.previous().isEmpty()) {
      return Optional.of(Fault.UNLINKED);
    }
    return before == null ? first(line) : after(before, line);
  }

  private Optional<Fault> first(AuditLine line) {
    if (line.number() > 1) {
      gaps.add(line.story());
    }
    return Optional.empty();
  }

  private Optional<Fault> after(AuditLine before, AuditLine line) {
    if (line.number() <= before.number()) {
      return Optional.of(Fault.OUT_OF_ORDER);
    }
    if (line.number() > before.number() + 1) {
      gaps.add(line.story());
      return Optional.empty();
    }
    return line.previous().equals(before.hash()) ? Optional.empty() : Optional.of(Fault.UNLINKED);
  }

  /** Lines read so far. */
  public long records() {
    return records;
  }

  /** Those of them that something is wrong with. */
  public long unsound() {
    return unsound;
  }

  /** Stories read so far. */
  public long stories() {
    return last.size();
  }

  /** Stories of which numbers are missing, as in an export with filters. */
  public long storiesWithGaps() {
    return gaps.size();
  }
}
