package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Evidence;
import io.mandate.task.org.Moment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is handed in (rule 13).
 *
 * @param evidence for none, some or all of the criteria
 */
public record Handover(
    @NotBlank @Size(max = 4000) String summary,
    @Size(max = 200) @Nullable List<@Valid @NotNull Exhibit> evidence) {

  /** One piece of evidence: a link, a digest or both. */
  public record Exhibit(
      int criterion,
      @Size(max = 2000) @Nullable String link,
      @Size(max = 200) @Nullable String digest,
      @NotNull Instant madeAt) {}

  /**
   * The delivery on record.
   *
   * @param number of this delivery, from 1
   * @param criteria how many there are
   * @throws Problem {@code invalid-request} naming the piece that proves no criterion, shows
   *     nothing, or was made in the future
   */
  public Delivery taken(int number, int criteria, Moment moment) {
    List<Exhibit> exhibits = evidence == null ? List.of() : evidence;
    Problem problem = Problem.of(PlatformProblems.INVALID_REQUEST);
    boolean good = true;
    for (int i = 0; i < exhibits.size(); i++) {
      good &= check(problem, "body.evidence[" + i + "].", exhibits.get(i), criteria, moment.at());
    }
    if (!good) {
      throw problem;
    }
    return new Delivery(
        number,
        moment.actor(),
        moment.at(),
        summary,
        exhibits.stream()
            .map(one -> new Evidence(one.criterion, one.link, one.digest, one.madeAt))
            .toList());
  }

  private static boolean check(
      Problem problem, String where, Exhibit exhibit, int criteria, Instant now) {
    boolean known = exhibit.criterion >= 1 && exhibit.criterion <= criteria;
    boolean shown = exhibit.link != null || exhibit.digest != null;
    boolean past = !exhibit.madeAt.isAfter(now);
    if (!known) {
      problem.violation(where + "criterion", "no-such-criterion");
    }
    if (!shown) {
      problem.violation(where + "link", "link-or-digest");
    }
    if (!past) {
      problem.violation(where + "madeAt", "made-in-future");
    }
    return known && shown && past;
  }
}
