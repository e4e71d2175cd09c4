package io.mandate.hierarchy.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

  private final OrgState state;
  private final Instant at;
  private final Compiled org;

  private OrgChart(OrgState state, Instant at, Compiled org) {
    this.state = state;
    this.at = at;
    this.org = org;
  }

  /**
   * The org at an instant.
   *
   * @throws IllegalStateException when the state is not complete, or has a cycle then
   */
  public static OrgChart of(OrgState state, Instant at) {
    return new OrgChart(state, at, Compilation.compile(state, at));
  }

  /** The same org version at another instant; cheap up to the next boundary. */
  public OrgChart asOf(Instant at) {
    return org.boundaries().enclose(at) ? new OrgChart(state, at, org) : of(state, at);
  }

  public long version() {
    return state.version();
  }

  public Instant at() {
    return at;
  }

  /** When a period next begins or ends, and with it this chart; null when none does. */
  public @Nullable Instant nextBoundary() {
    return org.boundaries().next();
  }

  /** The zone of the organisation's dates. */
  public ZoneId zone() {
    return org.settings().zone();
  }

  /** Whether the unit exists now. */
  public boolean hasUnit(String unit) {
    return org.structure().units().find(unit) >= 0;
  }

  /** The unit itself; of one that has ended who took over its work; null when nobody did. */
  public @Nullable String heir(String unit) {
    return org.structure().units().orNull(org.structure().find(unit));
  }

  public @Nullable String parent(String unit) {
    int found = org.structure().find(unit);
    return found < 0 ? null : org.structure().units().orNull(org.structure().parent(found));
  }

  /** Who answers for the unit: who acts as its head, else its head; null when vacant. */
  public @Nullable String head(String unit) {
    int found = org.structure().find(unit);
    return found < 0 ? null : org.structure().personAt(org.structure().head(found));
  }

  public @Nullable String inCharge(String unit) {
    int found = org.structure().find(unit);
    return found < 0 ? null : org.structure().personAt(org.structure().inCharge(found));
  }

  public Set<String> deputies(String unit) {
    return org.posts().personsOf(org.structure().find(unit), role -> Posts.is(Role.DEPUTY, role));
  }

  /** All with a post in the unit other than IN_CHARGE, its head among them. */
  public Set<String> members(String unit) {
    return org.posts().personsOf(org.structure().find(unit), Posts::ofTheUnit);
  }

  /** The units the person answers for now. */
  public Set<String> unitsHeadedBy(String person) {
    return org.posts().unitsHeadedBy(position(person));
  }

  /** The units the person is in charge of. */
  public Set<String> unitsInChargeOf(String person) {
    return org.posts().unitsOf(position(person), role -> Posts.is(Role.IN_CHARGE, role));
  }

  /** The pairs of roots between which the person rules. */
  public Set<Office> arbitrations(String person) {
    return org.arbiters().held(position(person));
  }

  /** The units in which the person has a post other than IN_CHARGE. */
  public Set<String> unitsOf(String person) {
    return org.posts().unitsOf(position(person), Posts::ofTheUnit);
  }

  /** The unit of the person's main post; null without one, and when it is an IN_CHARGE one. */
  public @Nullable String mainUnit(String person) {
    return org.posts().mainUnit(position(person));
  }

  /** For whom the person may act now, in this scope. */
  public Set<String> actsFor(String person, Scope scope) {
    return org.delegations().actsFor(person, scope);
  }

  /** The unit's head, or the person himself; null when vacant. */
  public @Nullable String answererOf(Party party) {
    return org.relations().answerer(org.structure().side(party));
  }

  /** Who holds the office now; null when nobody does. */
  public @Nullable String holder(Office office) {
    return switch (office.capacity()) {
      case HEAD -> head(office.unit());
      case IN_CHARGE -> inCharge(office.unit());
      case ARBITER -> org.structure().personAt(org.arbiters().holder(office));
    };
  }

  /** The persons above the party, nearest first. */
  public Chain chain(Party party) {
    return org.chains().trace(org.structure().side(party)).chain();
  }

  /** The first in the party's chain who does not answer for it himself; null when there is none. */
  public @Nullable String directSuperior(Party party) {
    Superior first = org.superiors().nearest(org.structure().sides(List.of(party)));
    return first == null ? null : first.person();
  }

  /** How the first party stands to the second. */
  public Relation relation(Party party, Party other) {
    return org.relations().of(org.structure().side(party), org.structure().side(other));
  }

  /** Whether one may ask the other (rule 2): PEER, or UNRELATED with an arbiter for their roots. */
  public boolean peers(Party party, Party other) {
    Side one = org.structure().side(party);
    Side two = org.structure().side(other);
    return switch (org.relations().of(one, two)) {
      case PEER -> true;
      case UNRELATED -> org.arbiters().between(one.unit(), two.unit()) >= 0;
      case SELF, SAME_HEAD, TANGLED, SUPERIOR, SUBORDINATE -> false;
    };
  }

  /** The nearest superior of all parties, without the path: the fast answer. */
  public @Nullable Superior nearestSuperior(Collection<? extends Party> parties) {
    return org.superiors().nearest(org.structure().sides(parties));
  }

  /** The nearest superior of all parties, with the whole path (rule 8). */
  public SharedSuperior sharedSuperior(Collection<? extends Party> parties) {
    Side[] sides = org.structure().sides(parties);
    Superior superior = org.superiors().nearest(sides);
    return new SharedSuperior(superior, org.paths().path(sides, superior, version(), at));
  }

  /**
   * Who is next when the case has to leave {@code last} (rules 8 and 16): the nearest of the
   * superiors of all parties who have not let it pass and are not nearer than {@code last} was.
   *
   * @param letPass persons who let this case pass, by silence or referral
   */
  public @Nullable Superior nextSuperior(
      Collection<? extends Party> parties, Superior last, Set<String> letPass) {
    return org.superiors().next(org.structure().sides(parties), last, letPass);
  }

  /** The person as a superior of all parties, with his office and key; null when he is none. */
  public @Nullable Superior asSuperior(String person, Collection<? extends Party> parties) {
    return org.superiors().as(position(person), org.structure().sides(parties));
  }

  /** The proof for this superior, or for there being none. */
  public Path path(Collection<? extends Party> parties, @Nullable Superior superior) {
    return org.paths().path(org.structure().sides(parties), superior, version(), at);
  }

  /** Whether the office's holder is above all parties, and neither is one nor answers for one. */
  public boolean standsAboveAll(Office office, Collection<? extends Party> parties) {
    Side[] sides = org.structure().sides(parties);
    if (office.capacity() == Capacity.ARBITER) {
      return org.superiors().arbiterAbove(office, sides);
    }
    String holder = holder(office);
    return holder != null && org.superiors().standAbove(position(holder), sides);
  }

  /** Whether the person is in the party's chain. */
  public boolean isAbove(String person, Party party) {
    return org.structure().side(party).walk().has(position(person));
  }

  /** What the nearest unit up the tree says for this urgency; what it leaves unsaid, from above. */
  public Policy policy(String unit, Urgency urgency) {
    return org.policies().policy(unit, urgency);
  }

  /** When a window that starts now in this unit runs out, by the unit's calendar and zone. */
  public Deadline deadline(String unit, Instant start, Window window, long policyVersion) {
    return org.settings().time(unit).deadline(start, window, policyVersion);
  }

  /** The code of the working calendar that holds in the unit. */
  public String calendar(String unit) {
    return org.settings().time(unit).calendar().code();
  }

  /** How far the product is switched on in the unit (rule 26). */
  public Mode mode(String unit) {
    return org.settings().mode(unit);
  }

  /** Of several parties the lowest degree counts (rule 26); of none all rules hold. */
  public Mode mode(Collection<? extends Party> parties) {
    return parties.stream()
        .map(party -> mode(party.unit()))
        .min(Comparator.naturalOrder())
        .orElse(Mode.ENFORCE);
  }

  private int position(String person) {
    return org.structure().persons().find(person);
  }
}
