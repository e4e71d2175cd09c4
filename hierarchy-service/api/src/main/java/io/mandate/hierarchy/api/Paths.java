package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.PassedOver.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The proof for a superior: the chains, and what was passed over on the way to him. */
final class Paths {
  private final Structure structure;
  private final Chains chains;

  Paths(Structure structure, Chains chains) {
    this.structure = structure;
    this.chains = chains;
  }

  Path path(Side[] sides, @Nullable Superior superior, long version, Instant at) {
    Map<String, Chain> walked = new LinkedHashMap<>();
    Set<PassedOver> passedOver = new LinkedHashSet<>();
    for (Side side : sides) {
      Chains.Trace trace = chains.trace(side);
      walked.put(side.party().code(), trace.chain());
      List<String> vacant =
          superior == null ? trace.vacant() : trace.vacantBelow(superior.person());
      vacant.forEach(unit -> passedOver.add(new PassedOver(unit, Reason.VACANT)));
    }
    passedOver.addAll(answerersNearer(sides, superior));
    return new Path(version, at, walked, List.copyOf(passedOver));
  }

  private List<PassedOver> answerersNearer(Side[] sides, @Nullable Superior superior) {
    Candidate chosen = superior == null ? null : candidate(sides, superior.person());
    List<PassedOver> passedOver = new ArrayList<>();
    for (Side side : sides) {
      Candidate answerer =
          side.answerer() < 0 ? null : Superiors.inAll(side.answerer(), sides, Integer.MAX_VALUE);
      if (answerer != null && (chosen == null || answerer.before(chosen))) {
        passedOver.add(
            new PassedOver(
                structure.persons().at(answerer.person()), reason(answerer.person(), sides)));
      }
    }
    return passedOver;
  }

  private @Nullable Candidate candidate(Side[] sides, String person) {
    int position = structure.persons().find(person);
    return position < 0 ? null : Superiors.inAll(position, sides, Integer.MAX_VALUE);
  }

  private static Reason reason(int person, Side[] sides) {
    for (Side side : sides) {
      if (side.isPerson() && side.answerer() == person) {
        return Reason.IS_PARTY;
      }
    }
    return Reason.ANSWERS_FOR_PARTY;
  }
}
