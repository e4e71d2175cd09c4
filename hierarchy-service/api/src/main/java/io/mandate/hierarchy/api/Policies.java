package io.mandate.hierarchy.api;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which policy holds where: that of the nearest unit up the tree, else the default. */
final class Policies {
  private final Structure structure;
  private final Map<Urgency, Policy> defaults = new EnumMap<>(Urgency.class);
  private final Map<Urgency, Map<Integer, Policy>> ofUnits = new EnumMap<>(Urgency.class);

  private Policies(Structure structure) {
    this.structure = structure;
  }

  static Policies of(OrgState state, Structure structure) {
    Policies policies = new Policies(structure);
    state.policies().forEach(said -> policies.add(said.policy()));
    if (!policies.defaults.containsKey(Urgency.NORMAL)) {
      throw new IllegalStateException("the org has no default policy");
    }
    return policies;
  }

  Policy policy(String unit, Urgency urgency) {
    Map<Integer, Policy> own = ofUnits.getOrDefault(urgency, Map.of());
    int start = own.isEmpty() ? Structure.NOBODY : structure.find(unit);
    for (int up = start; up >= 0; up = structure.parent(up)) {
      Policy policy = own.get(up);
      if (policy != null) {
        return policy;
      }
    }
    Policy normal = Objects.requireNonNull(defaults.get(Urgency.NORMAL));
    return defaults.getOrDefault(urgency, normal);
  }

  private void add(Policy policy) {
    String code = policy.unit();
    if (code == null) {
      defaults.put(policy.urgency(), policy);
      return;
    }
    int unit = structure.units().find(code);
    if (unit >= 0) {
      ofUnits.computeIfAbsent(policy.urgency(), _ -> new HashMap<>()).put(unit, policy);
    }
  }
}
