package io.mandate.task.org;

import io.mandate.task.api.Urgency;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who judges, as the org stands (rules 14, 16). Parties by their codes, offices as strings. */
public interface Bench {

  /**
   * The office with its holder and how near he stands; as far away as can be if he is no superior.
   */
  Judge judge(String office, Collection<String> parties);

  /** The nearest superior of all (rule 8); null when nobody is. */
  @Nullable Judge nearest(Collection<String> parties);

  /**
   * The next by the key of rule 8 who has not let it pass and is not nearer than the last.
   *
   * @return null when nobody is left
   */
  @Nullable Judge nextJudge(Collection<String> parties, Judge last, Set<String> letPass);

  /** The person answers for the party. */
  boolean answers(String person, String party);

  /** The office's holder is above all these, and neither is one of them nor answers for one. */
  boolean standsAboveAll(String office, Collection<String> parties);

  /**
   * The office that a to-do of the party goes to; of a vacant unit the first above it (rule 24).
   */
  String answering(String party);

  /** How often a part may be done again, by the policy of the office's unit (rules 15, 25). */
  int redos(String office, Urgency urgency);

  /** The person as the superior of all these, by his nearest office; null when he is none. */
  @Nullable Judge superior(String person, Collection<String> parties);

  /** A window of an office, by the policy of its unit (rule 25). */
  Clock clockOf(String office, Clock.Kind kind, Urgency urgency, Instant start);
}
