package io.mandate.escalation.cases;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which open cases would go to another if the org were changed, by the same rule 8. */
@ApplicationScoped
public class Foresight {
  private static final int SLICE = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final Cases cases;
  private final Org org;

  Foresight(Cases cases, Org org) {
    this.cases = cases;
    this.org = org;
  }

  /**
   * A case that would not stay where it is.
   *
   * @param now who has it, or had it last; null when nobody ever had
   * @param then who would have it; null when nobody would be left, and it would be STALLED
   */
  public record Moved(
      UUID id,
      UUID task,
      String requester,
      String counterpart,
      CaseState.Name state,
      @Nullable Adjudicator now,
      @Nullable Adjudicator then) {}

  /** Those after this one, in the order of their ids, at most so many. */
  public List<Moved> of(
      Collection<? extends HierarchyEvent> changes, Instant at, @Nullable UUID after, int most) {
    var above = new Above(would(changes, at));
    var moved = new ArrayList<Moved>();
    var last = after == null ? FIRST : after;
    List<Cases.Text> slice;
    do {
      slice = cases.openTexts(last, SLICE);
      slice.stream().map(text -> moved(text, above)).filter(Objects::nonNull).forEach(moved::add);
      last = slice.isEmpty() ? last : slice.getLast().id();
    } while (slice.size() == SLICE && moved.size() < most);
    return moved.stream().limit(most).toList();
  }

  /** Whatever is sent is told to be none where it makes no org: who sends it wrote it. */
  private OrgChart would(Collection<? extends HierarchyEvent> changes, Instant at) {
    try {
      return org.would(changes, at);
    } catch (IllegalStateException | IllegalArgumentException | NullPointerException _) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.changes", "no-org");
    }
  }

  private static @Nullable Moved moved(Cases.Text text, Above above) {
    var state = text.readState();
    var dossier = text.readDossier();
    var bench = state.bench();
    boolean stays = bench != null && !(state instanceof Stalled) && above.stands(dossier, bench);
    var then = bench == null ? above.nearest(dossier) : above.successor(dossier, bench);
    return stays || (state instanceof Stalled && then == null)
        ? null
        : new Moved(
            text.id(),
            text.task(),
            dossier.requester(),
            dossier.counterpart(),
            state.name(),
            bench == null ? null : bench.adjudicator(),
            adjudicator(then));
  }

  private static @Nullable Adjudicator adjudicator(@Nullable Superior superior) {
    return superior == null ? null : new Adjudicator(superior.office().code(), superior.person());
  }
}
