package io.mandate.hierarchy.relations.rest;

import io.mandate.hierarchy.api.Chain;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain with the org it was found on. */
@Schema(name = "ChainView")
record ChainView(Party party, Chain chain, long orgVersion, Instant at) {

  static ChainView of(OrgChart chart, Party party) {
    return new ChainView(party, chart.chain(party), chart.version(), chart.at());
  }
}
