package io.mandate.hierarchy.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A small org written out in maps, at random: what the oracle reads and the chart is built from.
 */
record ExplicitOrg(
    Map<String, String> parents,
    Map<String, String> heads,
    Map<String, String> acting,
    Map<String, String> inCharge,
    Map<Set<String>, String> arbiters,
    List<String> units,
    List<String> persons) {

  /** Letters whose order by UTF-16 units is not their order by code point. */
  private static final List<String> LETTERS = List.of("a", "B", "ﬀ", "𠀀", "中", "-", "Z9", "z");

  static ExplicitOrg random(Random random) {
    List<String> units = codes("u", 1 + random.nextInt(9), random);
    List<String> persons = codes("p", 2 + random.nextInt(8), random);
    ExplicitOrg org =
        new ExplicitOrg(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            units,
            persons);
    double rootShare = random.nextDouble() * 0.4;
    double headed = 0.4 + random.nextDouble() * 0.6;
    for (int i = 0; i < units.size(); i++) {
      if (i > 0 && random.nextDouble() >= rootShare) {
        org.parents.put(units.get(i), units.get(random.nextInt(i)));
      }
      org.appoint(units.get(i), headed, random);
    }
    org.appointArbiters(random);
    return org;
  }

  private void appoint(String unit, double headed, Random random) {
    maybe(heads, unit, headed, random);
    maybe(acting, unit, 0.15, random);
    maybe(inCharge, unit, 0.3, random);
  }

  private void maybe(Map<String, String> posts, String unit, double share, Random random) {
    if (random.nextDouble() < share) {
      posts.put(unit, persons.get(random.nextInt(persons.size())));
    }
  }

  private void appointArbiters(Random random) {
    List<String> roots = units.stream().filter(unit -> !parents.containsKey(unit)).toList();
    for (String root : roots) {
      for (String other : roots) {
        if (!root.equals(other) && random.nextDouble() < 0.3) {
          arbiters.put(Set.of(root, other), persons.get(random.nextInt(persons.size())));
        }
      }
    }
  }

  OrgBuilder builder() {
    OrgBuilder org = OrgState.builder();
    for (String unit : units) {
      String parent = parents.get(unit);
      if (parent == null) {
        org.unit(unit);
      } else {
        org.unit(unit, parent);
      }
    }
    heads.forEach(org::head);
    acting.forEach(org::acting);
    inCharge.forEach(org::inCharge);
    arbiters.forEach(
        (roots, person) -> {
          List<String> pair = List.copyOf(roots);
          org.arbiter(person, pair.get(0), pair.get(1));
        });
    return org;
  }

  /** Any unit, or any person as a member of any unit. */
  Party party(Random random) {
    String unit = units.get(random.nextInt(units.size()));
    return random.nextInt(4) > 0
        ? Party.unit(unit)
        : Party.person(persons.get(random.nextInt(persons.size())), unit);
  }

  @Nullable String parent(String unit) {
    return parents.get(unit);
  }

  private static List<String> codes(String prefix, int number, Random random) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      codes.add(LETTERS.get(random.nextInt(LETTERS.size())) + prefix + i);
    }
    return codes;
  }
}
