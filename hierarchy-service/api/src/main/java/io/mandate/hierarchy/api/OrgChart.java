package io.mandate.hierarchy.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The org as it stands at one version and one instant: who answers for what, and who stands above
 * whom. Immutable; holds until {@link #nextBoundary}.
 *
 * <p>A unit that has ended is looked up as its successor, else as the unit above it. A code that is
 * no unit has no head and an empty chain, and is UNRELATED to all others: check input with {@link
 * #hasUnit}.
 */
public final class OrgChart {

  private OrgChart() {}

  /**
   * The org at an instant.
   *
   * @throws IllegalStateException when the state is not complete, or has a cycle then
   */
  public static OrgChart of(OrgState state, Instant at) {
    throw new UnsupportedOperationException();
  }

  /** The same org version at another instant; cheap up to the next boundary. */
  public OrgChart asOf(Instant at) {
    throw new UnsupportedOperationException();
  }

  public long version() {
    throw new UnsupportedOperationException();
  }

  public Instant at() {
    throw new UnsupportedOperationException();
  }

  /** When a period next begins or ends, and with it this chart; null when none does. */
  public @Nullable Instant nextBoundary() {
    throw new UnsupportedOperationException();
  }

  /** The zone of the organisation's dates. */
  public ZoneId zone() {
    throw new UnsupportedOperationException();
  }

  /** Whether the unit exists now. */
  public boolean hasUnit(String unit) {
    throw new UnsupportedOperationException();
  }

  public @Nullable String parent(String unit) {
    throw new UnsupportedOperationException();
  }

  /** Who answers for the unit: who acts as its head, else its head; null when vacant. */
  public @Nullable String head(String unit) {
    throw new UnsupportedOperationException();
  }

  public @Nullable String inCharge(String unit) {
    throw new UnsupportedOperationException();
  }

  public Set<String> deputies(String unit) {
    throw new UnsupportedOperationException();
  }

  /** All with a post in the unit other than IN_CHARGE, its head among them. */
  public Set<String> members(String unit) {
    throw new UnsupportedOperationException();
  }

  /** The units the person answers for now. */
  public Set<String> unitsHeadedBy(String person) {
    throw new UnsupportedOperationException();
  }

  /** The units the person is in charge of. */
  public Set<String> unitsInChargeOf(String person) {
    throw new UnsupportedOperationException();
  }

  /** The units in which the person has a post other than IN_CHARGE. */
  public Set<String> unitsOf(String person) {
    throw new UnsupportedOperationException();
  }

  /** The unit of the person's main post; null without one, and when it is an IN_CHARGE one. */
  public @Nullable String mainUnit(String person) {
    throw new UnsupportedOperationException();
  }

  /** For whom the person may act now, in this scope. */
  public Set<String> actsFor(String person, Scope scope) {
    throw new UnsupportedOperationException();
  }

  /** The unit's head, or the person himself; null when vacant. */
  public @Nullable String answererOf(Party party) {
    throw new UnsupportedOperationException();
  }

  /** Who holds the office now; null when nobody does. */
  public @Nullable String holder(Office office) {
    throw new UnsupportedOperationException();
  }

  /** The persons above the party, nearest first. */
  public Chain chain(Party party) {
    throw new UnsupportedOperationException();
  }

  /** The first in the party's chain who does not answer for it himself; null when there is none. */
  public @Nullable String directSuperior(Party party) {
    throw new UnsupportedOperationException();
  }

  /** How the first party stands to the second. */
  public Relation relation(Party party, Party other) {
    throw new UnsupportedOperationException();
  }

  /** Whether one may ask the other (rule 2): PEER, or UNRELATED with an arbiter for their roots. */
  public boolean peers(Party party, Party other) {
    throw new UnsupportedOperationException();
  }

  /** The nearest superior of all parties, without the path: the fast answer. */
  public @Nullable Superior nearestSuperior(Collection<? extends Party> parties) {
    throw new UnsupportedOperationException();
  }

  /** The nearest superior of all parties, with the whole path (rule 8). */
  public SharedSuperior sharedSuperior(Collection<? extends Party> parties) {
    throw new UnsupportedOperationException();
  }

  /**
   * Who is next when the case has to leave {@code last} (rules 8 and 16): the nearest of the
   * superiors of all parties who have not let it pass and are not nearer than {@code last} was.
   *
   * @param letPass persons who let this case pass, by silence or referral
   */
  public @Nullable Superior nextSuperior(
      Collection<? extends Party> parties, Superior last, Set<String> letPass) {
    throw new UnsupportedOperationException();
  }

  /** The person as a superior of all parties, with his office and key; null when he is none. */
  public @Nullable Superior asSuperior(String person, Collection<? extends Party> parties) {
    throw new UnsupportedOperationException();
  }

  /** The proof for this superior, or for there being none. */
  public Path path(Collection<? extends Party> parties, @Nullable Superior superior) {
    throw new UnsupportedOperationException();
  }

  /** Whether the office's holder is above all parties, and neither is one nor answers for one. */
  public boolean standsAboveAll(Office office, Collection<? extends Party> parties) {
    throw new UnsupportedOperationException();
  }

  /** Whether the person is in the party's chain. */
  public boolean isAbove(String person, Party party) {
    throw new UnsupportedOperationException();
  }

  /** The policy of the nearest unit up the tree that has one for this urgency, else the default. */
  public Policy policy(String unit, Urgency urgency) {
    throw new UnsupportedOperationException();
  }

  /** When a window that starts now in this unit runs out, by the unit's calendar and zone. */
  public Deadline deadline(String unit, Instant start, Window window, long policyVersion) {
    throw new UnsupportedOperationException();
  }
}
