package io.mandate.task.org;

import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.api.Relation;
import io.mandate.task.api.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The org as one decision sees it: one version, one instant (rule 21). Parties by their codes. */
public interface Footing extends Bench {

  /** Version of the org that the decision is based on. */
  long version();

  /** Instant of the org; with the version it can be looked up again. */
  Instant at();

  /** A clock of this kind by the policy of the party's unit (rule 25). */
  Clock clock(String party, Clock.Kind kind, Urgency urgency, Instant start);

  /** A date that somebody set, in the zone of the party's unit. */
  Clock dated(String party, Instant due, Instant start);

  /**
   * Runs out when the party's date has passed by more than the policy's grace (rule 5); it is left
   * the policy's minimum at least.
   */
  Clock lateness(String party, Urgency urgency, Instant due, Instant start);

  /** The soonest that a new head, or who must do rejected work again, can be held to. */
  Instant soonest(String party, Urgency urgency, Instant start);

  /** The party is there: a unit, or a person with a post in the unit that he named. */
  boolean exists(String party);

  /** The person stands above the party: he may order it (rule 2). */
  boolean commands(String person, String party);

  /** When the party can be reminded of the same again. */
  Instant nextReminder(String party, Urgency urgency, Instant last);

  /** Nobody answers for the party now. */
  boolean headless(String party);

  /** Who answers for the party now; null when nobody does. */
  @Nullable String answerer(String party);

  /** How the one stands to the other (rule 2); PEER too where an arbiter makes them peers. */
  Relation relation(String from, String to);

  /** How far the product is switched on for both; the lower degree counts (rule 26). */
  Mode mode(String requester, String counterpart);

  /** How often they may wrangle, by the unit of the superior whom they share (rule 25). */
  Limits limits(String requester, String counterpart, Urgency urgency);
}
