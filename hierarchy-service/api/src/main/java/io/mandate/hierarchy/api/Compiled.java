package io.mandate.hierarchy.api;

/** Everything that is the same between two boundaries of one version. */
record Compiled(
    Structure structure,
    Relations relations,
    Superiors superiors,
    Chains chains,
    Paths paths,
    Posts posts,
    Arbiters arbiters,
    Policies policies,
    Delegations delegations,
    UnitSettings settings,
    Boundaries boundaries) {}
