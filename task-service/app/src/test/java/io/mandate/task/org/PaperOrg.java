package io.mandate.task.org;

import static java.util.Locale.ROOT;

import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.api.Relation;
import io.mandate.task.api.Urgency;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An org on paper: every window is a day, and the judges stand in a line. */
public final class PaperOrg implements Footing {
  public static final Duration WINDOW = Duration.ofDays(1);
  private final Set<String> headless = new HashSet<>();
  private Mode mode = Mode.ENFORCE;
  private Duration minimum = WINDOW;
  private Relation relation = Relation.PEER;
  private List<Judge> line =
      List.of(new Judge("S/HEAD", "s", 1, 2), new Judge("T/HEAD", "t", 2, 4));
  private final Set<String> answering = new HashSet<>();
  private final Map<String, String> heads = new HashMap<>();

  public PaperOrg withoutHead(String party) {
    headless.add(party);
    return this;
  }

  public PaperOrg withHead(String party) {
    headless.remove(party);
    return this;
  }

  public PaperOrg minimum(Duration least) {
    minimum = least;
    return this;
  }

  public PaperOrg mode(Mode other) {
    mode = other;
    return this;
  }

  /** This person answers for the party now. */
  public PaperOrg headed(String party, String person) {
    heads.put(party, person);
    return this;
  }

  public PaperOrg related(Relation other) {
    relation = other;
    return this;
  }

  public PaperOrg judges(Judge... judges) {
    line = List.of(judges);
    return this;
  }

  /** The holder of this office answers for one of the parties. */
  public PaperOrg answers(String office) {
    answering.add(office);
    return this;
  }

  @Override
  public long version() {
    return 1;
  }

  @Override
  public Instant at() {
    return Instant.EPOCH;
  }

  @Override
  public Clock clock(String party, Clock.Kind kind, Urgency urgency, Instant start) {
    return new Clock(
        party,
        kind,
        start.plus(WINDOW),
        start,
        "P1D",
        "UTC",
        "round-the-clock",
        7,
        false,
        null,
        answerer(party));
  }

  @Override
  public Clock dated(String party, Instant due, Instant start) {
    return Clock.dated(party, Clock.Kind.DUE_DATE, due, start).answeredBy(answerer(party));
  }

  @Override
  public Clock lateness(String party, Urgency urgency, Instant due, Instant start) {
    return clock(party, Clock.Kind.DUE_DATE, urgency, due);
  }

  @Override
  public Instant soonest(String party, Urgency urgency, Instant start) {
    return start.plus(minimum);
  }

  @Override
  public boolean exists(String party) {
    return !party.equals("Nowhere");
  }

  /** Whoever judges commands everybody but T. */
  @Override
  public boolean commands(String person, String party) {
    return line.stream().anyMatch(each -> person.equals(each.person())) && !party.equals("T");
  }

  @Override
  public Instant nextReminder(String party, Urgency urgency, Instant last) {
    return last.plus(WINDOW);
  }

  @Override
  public boolean headless(String party) {
    return headless.contains(party);
  }

  @Override
  public @Nullable String answerer(String party) {
    return headless.contains(party) ? null : heads.getOrDefault(party, party.toLowerCase(ROOT));
  }

  @Override
  public Relation relation(String from, String to) {
    return relation;
  }

  @Override
  public Mode mode(String requester, String counterpart) {
    return mode;
  }

  @Override
  public @Nullable Judge nearest(Collection<String> parties) {
    return line.isEmpty() ? null : line.getFirst();
  }

  @Override
  public Limits limits(String requester, String counterpart, Urgency urgency) {
    return new Limits(3, 1, BigDecimal.TWO, 5, "S", 7, BigDecimal.valueOf(20));
  }

  @Override
  public Judge judge(String office, Collection<String> parties) {
    return line.stream()
        .filter(each -> each.office().equals(office))
        .findFirst()
        .orElse(new Judge(office, null, Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Override
  public @Nullable Judge nextJudge(Collection<String> parties, Judge last, Set<String> letPass) {
    return line.stream()
        .filter(each -> each.greatest() >= last.greatest())
        .filter(each -> !letPass.contains(String.valueOf(each.person())))
        .filter(each -> !answering.contains(each.office()))
        .findFirst()
        .orElse(null);
  }

  /** A is headed by a, B by b. */
  @Override
  public boolean answers(String person, String party) {
    return party.equalsIgnoreCase(person);
  }

  @Override
  public boolean standsAboveAll(String office, Collection<String> parties) {
    return judge(office, parties).person() != null && !answering.contains(office);
  }

  @Override
  public String answering(String party) {
    return headless.contains(party) ? "S/HEAD" : party + "/HEAD";
  }

  @Override
  public int redos(String office, Urgency urgency) {
    return 1;
  }

  @Override
  public @Nullable Judge superior(String person, Collection<String> parties) {
    return line.stream().filter(each -> person.equals(each.person())).findFirst().orElse(null);
  }

  @Override
  public Clock clockOf(String office, Clock.Kind kind, Urgency urgency, Instant start) {
    return clock(office, kind, urgency, start);
  }
}
