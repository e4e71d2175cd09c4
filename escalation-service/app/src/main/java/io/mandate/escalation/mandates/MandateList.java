package io.mandate.escalation.mandates;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var conditions = new ArrayList<>(List.of("1 = 1"));
    var values = new HashMap<String, Object>();
    equal(conditions, values, "caseId", filter.caseId());
    equal(conditions, values, "coordinator", filter.coordinator());
    equal(conditions, values, "state", filter.state());
    var after = request.after();
    if (after != null) {
      conditions.add("(grantedAt, id) < (:grantedAt, :id)");
      values.put("grantedAt", after.instant(0));
      values.put("id", after.id(1));
    }
    return Page.of(
        readable(conditions, values, request.fetch()),
        request,
        one -> List.of(one.grantedAt(), one.id()));
  }

  private static void equal(
      List<String> conditions, Map<String, Object> values, String field, @Nullable Object value) {
    if (value != null) {
      conditions.add(field + " = :" + field);
      values.put(field, value);
    }
  }

  private List<Mandate> readable(List<String> conditions, Map<String, Object> values, int wanted) {
    return mandates
        .find(String.join(" and ", conditions) + " order by grantedAt desc, id desc", values)
        .stream()
        .filter(moves::sees)
        .limit(wanted)
        .toList();
  }
}
