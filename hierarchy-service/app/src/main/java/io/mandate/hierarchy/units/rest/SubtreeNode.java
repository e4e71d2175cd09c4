package io.mandate.hierarchy.units.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit in a subtree. */
record SubtreeNode(
    @JsonUnwrapped UnitView unit,
    @Schema(description = "Levels below the unit asked for.", example = "1") int depth) {}
