package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which policy holds where: what the nearest unit up the tree says, and what it leaves unsaid as it
 * holds above it, at last the default.
 */
final class Policies {
  private final Structure structure;
  private final Map<Urgency, Policy> defaults = new EnumMap<>(Urgency.class);
  private final Map<Urgency, Map<Integer, PolicyChanged>> said = new EnumMap<>(Urgency.class);
  private final Map<Urgency, Map<Integer, Policy>> resolved = new EnumMap<>(Urgency.class);

  private Policies(Structure structure) {
    this.structure = structure;
  }

  static Policies of(OrgState state, Structure structure) {
    Policies policies = new Policies(structure);
    state.policies().forEach(policies::add);
    if (!policies.defaults.containsKey(Urgency.NORMAL)) {
      throw new IllegalStateException("the org has no default policy");
    }
    policies.said.forEach(
        (urgency, own) -> own.keySet().forEach(unit -> policies.resolve(unit, urgency)));
    return policies;
  }

  Policy policy(String unit, Urgency urgency) {
    return said.containsKey(urgency) ? resolve(structure.find(unit), urgency) : byDefault(urgency);
  }

  private Policy byDefault(Urgency urgency) {
    Policy normal = Objects.requireNonNull(defaults.get(Urgency.NORMAL));
    return defaults.getOrDefault(urgency, normal);
  }

  private void add(PolicyChanged changed) {
    Policy policy = changed.policy();
    String code = policy.unit();
    if (code == null) {
      defaults.put(policy.urgency(), policy);
      return;
    }
    int unit = structure.units().find(code);
    if (unit >= 0) {
      said.computeIfAbsent(policy.urgency(), _ -> new HashMap<>()).put(unit, changed);
    }
  }

  /** Of the nearest unit that says something; all are resolved before the chart is shown. */
  private Policy resolve(int unit, Urgency urgency) {
    Map<Integer, PolicyChanged> own = said.getOrDefault(urgency, Map.of());
    int nearest = unit;
    while (nearest >= 0 && !own.containsKey(nearest)) {
      nearest = structure.parent(nearest);
    }
    PolicyChanged changed = own.get(nearest);
    if (changed == null) {
      return byDefault(urgency);
    }
    Map<Integer, Policy> done = resolved.computeIfAbsent(urgency, _ -> new HashMap<>());
    Policy known = done.get(nearest);
    if (known == null) {
      known = merged(changed, nearest);
      done.put(nearest, known);
    }
    return known;
  }

  private Policy merged(PolicyChanged own, int unit) {
    Policy policy = own.policy();
    PolicyTerms terms = own.own();
    if (terms == null) {
      return policy;
    }
    Policy above = resolve(structure.parent(unit), policy.urgency());
    String where = terms.equals(PolicyTerms.NONE) ? above.unit() : policy.unit();
    return terms.over(above, where, Math.max(policy.version(), above.version()));
  }
}
