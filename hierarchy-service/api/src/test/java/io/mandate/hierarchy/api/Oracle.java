package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.PassedOver.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Who stands above whom", written down from the text, sentence by sentence, without any hurry. */
record Oracle(ExplicitOrg org) {

  /** A place: who, and the offices he has there. Null is a vacancy, of the one office's unit. */
  record Step(@Nullable String person, List<Office> offices) {}

  @Nullable String head(String unit) {
    String acting = org.acting().get(unit);
    return acting != null ? acting : org.heads().get(unit);
  }

  @Nullable String answerer(Party party) {
    return party instanceof Party.PersonParty one ? one.person() : head(party.unit());
  }

  /** The chain with its vacancies still in it, and neighbours not yet merged. */
  List<Step> line(Party party) {
    List<Step> line = new ArrayList<>();
    if (party instanceof Party.PersonParty) {
      line.add(headStep(party.unit()));
    }
    addInCharge(line, party.unit());
    String unit = org.parent(party.unit());
    while (unit != null) {
      line.add(headStep(unit));
      addInCharge(line, unit);
      unit = org.parent(unit);
    }
    return line;
  }

  private Step headStep(String unit) {
    return new Step(head(unit), List.of(new Office(unit, Capacity.HEAD)));
  }

  private void addInCharge(List<Step> line, String unit) {
    String person = org.inCharge().get(unit);
    if (person != null) {
      line.add(new Step(person, List.of(new Office(unit, Capacity.IN_CHARGE))));
    }
  }

  /** Vacancies passed over, neighbours merged. */
  List<Step> chain(Party party) {
    List<Step> merged = new ArrayList<>();
    for (Step step : line(party)) {
      if (step.person() == null) {
        continue;
      }
      if (!merged.isEmpty() && step.person().equals(merged.getLast().person())) {
        List<Office> offices = new ArrayList<>(merged.removeLast().offices());
        offices.addAll(step.offices());
        merged.add(new Step(step.person(), offices));
      } else {
        merged.add(step);
      }
    }
    return merged;
  }

  List<String> vacancies(Party party) {
    return line(party).stream()
        .filter(step -> step.person() == null)
        .map(step -> step.offices().getFirst().unit())
        .toList();
  }

  /** 1 for the nearest; 0 when the person is not in the chain. */
  int distance(String person, Party party) {
    List<String> persons = new ArrayList<>();
    chain(party).forEach(step -> persons.add(step.person()));
    return persons.indexOf(person) + 1;
  }

  boolean stands(String person, Party party) {
    return distance(person, party) > 0;
  }

  List<String> ancestors(String unit) {
    List<String> above = new ArrayList<>();
    for (String up = org.parent(unit); up != null; up = org.parent(up)) {
      above.add(up);
    }
    return above;
  }

  String root(String unit) {
    List<String> above = ancestors(unit);
    return above.isEmpty() ? unit : above.getLast();
  }

  boolean superior(Party a, Party b) {
    String answerer = answerer(a);
    if (answerer != null && stands(answerer, b)) {
      return true;
    }
    if (a instanceof Party.PersonParty) {
      return false;
    }
    boolean own = b instanceof Party.PersonParty && a.unit().equals(b.unit());
    return own || ancestors(b.unit()).contains(a.unit());
  }

  Relation relation(Party a, Party b) {
    if (a.equals(b)) {
      return Relation.SELF;
    }
    String one = answerer(a);
    String other = answerer(b);
    if (one != null && one.equals(other)) {
      return Relation.SAME_HEAD;
    }
    if (superior(a, b) && superior(b, a)) {
      return Relation.TANGLED;
    }
    if (superior(a, b)) {
      return Relation.SUPERIOR;
    }
    if (superior(b, a)) {
      return Relation.SUBORDINATE;
    }
    boolean shared = org.persons().stream().anyMatch(p -> stands(p, a) && stands(p, b));
    return shared || root(a.unit()).equals(root(b.unit())) ? Relation.PEER : Relation.UNRELATED;
  }

  boolean answersForOne(String person, List<Party> parties) {
    return parties.stream().anyMatch(party -> person.equals(answerer(party)));
  }

  boolean inAll(String person, List<Party> parties) {
    return parties.stream().allMatch(party -> stands(person, party));
  }

  /** The person with his key, as one who is in all chains. */
  Superior keyOf(String person, List<Party> parties) {
    List<Office> nearest = new ArrayList<>();
    List<Integer> distances = new ArrayList<>();
    for (Party party : parties) {
      int distance = distance(person, party);
      distances.add(distance);
      nearest.addAll(chain(party).get(distance - 1).offices());
    }
    Office office =
        nearest.stream()
            .min(
                Comparator.comparing(Office::unit, Oracle::byCodePoint)
                    .thenComparing(Office::capacity))
            .orElseThrow();
    int greatest = distances.stream().mapToInt(Integer::intValue).max().orElseThrow();
    int sum = distances.stream().mapToInt(Integer::intValue).sum();
    return new Superior(person, office, greatest, sum);
  }

  /** All who may rule, nearest first. */
  List<Superior> superiors(List<Party> parties) {
    List<Superior> all = new ArrayList<>();
    for (String person : org.persons()) {
      if (inAll(person, parties) && !answersForOne(person, parties)) {
        all.add(keyOf(person, parties));
      }
    }
    all.sort(KEY);
    Superior arbiter = arbiter(parties);
    return arbiter == null ? all : List.of(arbiter);
  }

  /** He stands right above the ends of all chains. */
  @Nullable Superior arbiter(List<Party> parties) {
    Set<String> roots = new LinkedHashSet<>();
    parties.forEach(party -> roots.add(root(party.unit())));
    String person = roots.size() == 2 ? org.arbiters().get(roots) : null;
    if (person == null || answersForOne(person, parties) || !unrelated(parties)) {
      return null;
    }
    int greatest = parties.stream().mapToInt(p -> chain(p).size() + 1).max().orElseThrow();
    int sum = parties.stream().mapToInt(p -> chain(p).size() + 1).sum();
    List<String> pair = new ArrayList<>(roots);
    pair.sort(Oracle::byCodePoint);
    Office office = new Office(pair.getFirst() + "+" + pair.getLast(), Capacity.ARBITER);
    return new Superior(person, office, greatest, sum);
  }

  boolean unrelated(List<Party> parties) {
    return parties.stream().allMatch(a -> parties.stream().allMatch(b -> apart(a, b)));
  }

  private boolean apart(Party a, Party b) {
    return root(a.unit()).equals(root(b.unit())) || relation(a, b) == Relation.UNRELATED;
  }

  @Nullable Superior next(List<Party> parties, Superior last, Set<String> letPass) {
    for (Superior superior : superiors(parties)) {
      boolean arbiter = superior.office().capacity() == Capacity.ARBITER;
      boolean nearer =
          superior.greatest() < last.greatest()
              || (superior.greatest() == last.greatest() && superior.sum() < last.sum());
      if (!letPass.contains(superior.person()) && (arbiter || !nearer)) {
        return superior;
      }
    }
    return null;
  }

  Set<PassedOver> passedOver(List<Party> parties, @Nullable Superior superior) {
    Set<PassedOver> passed = new LinkedHashSet<>();
    for (Party party : parties) {
      for (Step step : line(party)) {
        if (superior != null && superior.person().equals(step.person())) {
          break;
        }
        if (step.person() == null) {
          passed.add(new PassedOver(step.offices().getFirst().unit(), Reason.VACANT));
        }
      }
    }
    for (String person : org.persons()) {
      if (answersForOne(person, parties) && inAll(person, parties)) {
        boolean nearer = superior == null || KEY.compare(keyOf(person, parties), superior) < 0;
        boolean isParty =
            parties.stream()
                .anyMatch(p -> p instanceof Party.PersonParty one && one.person().equals(person));
        if (nearer) {
          passed.add(new PassedOver(person, isParty ? Reason.IS_PARTY : Reason.ANSWERS_FOR_PARTY));
        }
      }
    }
    return passed;
  }

  private static final Comparator<Superior> KEY =
      Comparator.comparingInt(Superior::greatest)
          .thenComparingInt(Superior::sum)
          .thenComparing(superior -> superior.office().unit(), Oracle::byCodePoint)
          .thenComparing(Superior::person, Oracle::byCodePoint);

  private static int byCodePoint(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }
}
