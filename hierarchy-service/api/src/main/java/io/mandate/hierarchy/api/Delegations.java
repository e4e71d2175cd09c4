package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may act for whom now. Never passed on. */
final class Delegations {
  private final Map<String, List<DelegationChanged>> byDelegate = new HashMap<>();

  private Delegations() {}

  static Delegations of(OrgState state, Days days) {
    Delegations delegations = new Delegations();
    for (DelegationChanged one : state.delegations()) {
      if (days.within(one.from(), one.to())) {
        delegations.byDelegate.computeIfAbsent(one.delegate(), _ -> new ArrayList<>()).add(one);
      }
    }
    return delegations;
  }

  Set<String> actsFor(String person, Scope scope) {
    return byDelegate.getOrDefault(person, List.of()).stream()
        .filter(delegation -> delegation.scopes().contains(scope))
        .map(DelegationChanged::delegator)
        .collect(Collectors.toUnmodifiableSet());
  }
}
