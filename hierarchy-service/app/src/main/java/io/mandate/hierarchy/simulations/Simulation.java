package io.mandate.hierarchy.simulations;

import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.relations.Standing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would become of a task if nobody ever did anything about it, as the org stands at one
 * version and instant.
 *
 * @param standing relation, channel, who would rule and why
 * @param mode the lower of both parties' degrees (rule 26)
 * @param course what would happen one after the other: the answering window falls away where the
 *     counterpart has no head (the case opens at once, cause VACANT), the case's windows where the
 *     mode is not ENFORCE or nobody is above both; empty where it could not be asked
 * @param after who would be next, nearest first, if each let it pass
 */
@Schema(name = "Simulation")
public record Simulation(Standing standing, Mode mode, List<Stage> course, List<Superior> after) {

  /** What a window is for. */
  public enum What {
    /** The counterpart answers; when it runs out, the task is unresolved. */
    ANSWER,
    /** Both sides are heard; when it runs out, the ruling window starts. */
    HEARING,
    /** The adjudicator rules; when it runs out, it climbs. */
    RULING
  }

  /**
   * A window of the course.
   *
   * @param whose the party or office whose clock it is
   * @param deadline when it would run out, and why then
   */
  @Schema(name = "SimulatedStage")
  public record Stage(What what, String whose, Deadline deadline) {}
}
