package io.mandate.hierarchy.units.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.units.UnitRecord;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit with who stands for it now. */
@Schema(name = "UnitView")
record UnitView(
    @JsonUnwrapped UnitRecord unit,
    @Schema(description = "Who answers for it: who acts as its head, else its head; null: vacant.")
        @Nullable String head,
    @Schema(description = "Who is in charge of it, above its head.") @Nullable String inCharge,
    Set<String> deputies) {

  static UnitView of(UnitRecord unit, OrgChart chart) {
    var code = unit.code();
    return chart.hasUnit(code)
        ? new UnitView(
            unit, chart.head(code), chart.inCharge(code), new TreeSet<>(chart.deputies(code)))
        : new UnitView(unit, null, null, Set.of());
  }
}
