package io.mandate.hierarchy.relations;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Path;
import io.mandate.hierarchy.api.Relation;
import io.mandate.hierarchy.api.Superior;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one party stands to another, and who would decide between them.
 *
 * @param sharedSuperior null when nobody stands above both
 * @param path the proof: org version, instant, both chains, and who was passed over
 */
public record Standing(
    Party from,
    Party to,
    Relation relation,
    Channel channel,
    @Nullable Superior sharedSuperior,
    Path path) {

  /** Of two different parties that exist on the chart. */
  public static Standing of(OrgChart chart, Party from, Party to) {
    var relation = chart.relation(from, to);
    var shared = chart.sharedSuperior(List.of(from, to));
    return new Standing(
        from,
        to,
        relation,
        Channel.of(relation, chart.peers(from, to)),
        shared.superior(),
        shared.path());
  }
}
