package io.mandate.task.org;

import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Place;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Relation;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.api.Window;
import io.mandate.task.api.Urgency;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the chart says, in the words of this service. */
record ChartFooting(OrgChart chart) implements Footing {
  private static final int FAR = Integer.MAX_VALUE;

  @Override
  public long version() {
    return chart.version();
  }

  @Override
  public Instant at() {
    return chart.at();
  }

  @Override
  public Clock clock(String party, Clock.Kind kind, Urgency urgency, Instant start) {
    return clockIn(Party.parse(party).unit(), party, kind, urgency, start)
        .answeredBy(answerer(party));
  }

  @Override
  public Clock clockOf(String office, Clock.Kind kind, Urgency urgency, Instant start) {
    return clockIn(Office.parse(office).unit(), office, kind, urgency, start);
  }

  @Override
  public int redos(String office, Urgency urgency) {
    return policy(Office.parse(office).unit(), urgency).redos();
  }

  @Override
  public @Nullable Judge superior(String person, Collection<String> parties) {
    Superior superior = chart.asSuperior(person, parties(parties));
    return superior == null ? null : judge(superior);
  }

  private Clock clockIn(
      String unit, String whose, Clock.Kind kind, Urgency urgency, Instant start) {
    Policy policy = policy(unit, urgency);
    return clock(
        whose, kind, chart.deadline(unit, start, window(policy, kind), policy.version()), start);
  }

  private static Clock clock(String whose, Clock.Kind kind, Deadline deadline, Instant start) {
    return new Clock(
        whose,
        kind,
        deadline.at(),
        start,
        deadline.window().toString(),
        deadline.zone().getId(),
        deadline.calendar(),
        deadline.policyVersion(),
        deadline.provisional(),
        null,
        null);
  }

  @Override
  public Clock dated(String party, Instant due, Instant start) {
    return Clock.dated(party, Clock.Kind.DUE_DATE, due, start).answeredBy(answerer(party));
  }

  @Override
  public Clock lateness(String party, Urgency urgency, Instant due, Instant start) {
    String unit = Party.parse(party).unit();
    Policy policy = policy(unit, urgency);
    Deadline late = chart.deadline(unit, due, policy.lateness(), policy.version());
    return clock(party, Clock.Kind.DUE_DATE, late, due)
        .answeredBy(answerer(party))
        .notBefore(soonest(party, urgency, start));
  }

  @Override
  public Instant soonest(String party, Urgency urgency, Instant start) {
    String unit = Party.parse(party).unit();
    Policy policy = policy(unit, urgency);
    return chart.deadline(unit, start, policy.minimum(), policy.version()).at();
  }

  @Override
  public boolean exists(String party) {
    Party one = Party.parse(party);
    return chart.hasUnit(one.unit())
        && switch (one) {
          case Party.UnitParty _ -> true;
          case Party.PersonParty person -> chart.members(one.unit()).contains(person.person());
        };
  }

  @Override
  public boolean commands(String person, String party) {
    return chart.isAbove(person, Party.parse(party));
  }

  @Override
  public Instant nextReminder(String party, Urgency urgency, Instant last) {
    String unit = Party.parse(party).unit();
    Policy policy = policy(unit, urgency);
    return chart.deadline(unit, last, policy.nudge(), policy.version()).at();
  }

  @Override
  public boolean answers(String person, String party) {
    return person.equals(chart.answererOf(Party.parse(party)));
  }

  @Override
  public boolean headless(String party) {
    return answerer(party) == null;
  }

  @Override
  public @Nullable String answerer(String party) {
    return chart.answererOf(Party.parse(party));
  }

  @Override
  public Relation relation(String from, String to) {
    Party one = Party.parse(from);
    Party other = Party.parse(to);
    return chart.peers(one, other) ? Relation.PEER : chart.relation(one, other);
  }

  /** Of the shared superior's unit; where nobody is above both, of the counterpart's. */
  @Override
  public Limits limits(String requester, String counterpart, Urgency urgency) {
    Superior shared = chart.nearestSuperior(parties(List.of(requester, counterpart)));
    String unit = shared == null ? Party.parse(counterpart).unit() : shared.office().unit();
    Policy policy = policy(unit, urgency);
    return new Limits(
        policy.rounds(),
        policy.rejections(),
        policy.favourDays(),
        policy.favoursOpen(),
        unit,
        policy.version(),
        policy.petitionThreshold());
  }

  @Override
  public Judge judge(String office, Collection<String> parties) {
    String person = chart.holder(Office.parse(office));
    Superior superior = person == null ? null : chart.asSuperior(person, parties(parties));
    return superior == null
        ? new Judge(office, person, FAR, FAR)
        : new Judge(office, person, superior.greatest(), superior.sum());
  }

  @Override
  public Mode mode(String requester, String counterpart) {
    return chart.mode(parties(List.of(requester, counterpart)));
  }

  @Override
  public @Nullable Judge nearest(Collection<String> parties) {
    Superior nearest = chart.nearestSuperior(parties(parties));
    return nearest == null ? null : judge(nearest);
  }

  @Override
  public @Nullable Judge nextJudge(Collection<String> parties, Judge last, Set<String> letPass) {
    boolean placed = last.person() != null && last.greatest() != FAR;
    Superior next =
        placed
            ? chart.nextSuperior(parties(parties), superior(last), letPass)
            : chart.nearestSuperior(parties(parties));
    return next == null || letPass.contains(next.person()) ? null : judge(next);
  }

  @Override
  public boolean standsAboveAll(String office, Collection<String> parties) {
    return chart.standsAboveAll(Office.parse(office), parties(parties));
  }

  @Override
  public String answering(String party) {
    return switch (Party.parse(party)) {
      case Party.PersonParty person -> "person:" + person.person();
      case Party.UnitParty unit when chart.head(unit.unit()) != null ->
          Office.head(unit.unit()).code();
      case Party.UnitParty unit ->
          chart.chain(unit).places().stream()
              .findFirst()
              .map(Place::offices)
              .map(offices -> offices.getFirst().code())
              .orElse(Office.head(unit.unit()).code());
    };
  }

  private Policy policy(String unit, Urgency urgency) {
    return chart.policy(unit, io.mandate.hierarchy.api.Urgency.valueOf(urgency.name()));
  }

  private static Window window(Policy policy, Clock.Kind kind) {
    return switch (kind) {
      case ANSWER -> policy.answer();
      case GRACE -> policy.grace();
      case CONFIRMATION -> policy.confirmation();
      case VACANCY -> policy.vacancy();
      case VERDICT -> policy.verdict();
      case REMINDER -> policy.reminder();
      case DUE_DATE, CASE ->
          throw new IllegalArgumentException(kind + " is no window of the policy");
    };
  }

  private static List<Party> parties(Collection<String> codes) {
    return codes.stream().map(Party::parse).toList();
  }

  private static Superior superior(Judge judge) {
    return new Superior(
        String.valueOf(judge.person()),
        Office.parse(judge.office()),
        judge.greatest(),
        judge.sum());
  }

  private static Judge judge(Superior superior) {
    return new Judge(
        superior.office().code(), superior.person(), superior.greatest(), superior.sum());
  }
}
