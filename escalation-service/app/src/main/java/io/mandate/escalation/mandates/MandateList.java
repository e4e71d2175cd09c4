package io.mandate.escalation.mandates;

import io.mandate.escalation.lists.Newest;
import io.mandate.escalation.lists.Newest.Place;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of mandates, newest first; each is authorised in memory. */
@ApplicationScoped
public class MandateList {
  private final Mandates mandates;
  private final MandateMoves moves;

  MandateList(Mandates mandates, MandateMoves moves) {
    this.mandates = mandates;
    this.moves = moves;
  }

  /**
   * @param caseId the case that it came with
   * @param coordinator the unit whose head has the powers
   * @param state where it is in its life
   */
  public record Filter(
      @Nullable UUID caseId, @Nullable String coordinator, @Nullable MandateState state) {}

  /** A page of those that the caller sees. */
  public Page<Mandate> page(Filter filter, PageRequest request) {
    var query = new Newest("mandate");
    query.equal("case_id", "case", filter.caseId());
    query.equal("coordinator", "coordinator", filter.coordinator());
    query.equal("state", "state", filter.state() == null ? null : filter.state().name());
    var after = request.after();
    if (after != null) {
      query.after(new Place(after.instant(0), after.id(1)));
    }
    var rows =
        query.read(
            request.fetch(),
            mandates::select,
            moves::sees,
            one -> new Place(one.openedAt(), one.id()));
    return Page.of(rows, request, one -> List.of(one.openedAt(), one.id()));
  }
}
