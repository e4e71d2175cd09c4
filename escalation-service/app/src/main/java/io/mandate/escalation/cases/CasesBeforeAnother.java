package io.mandate.escalation.cases;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.events.UnreadableEvent;
import io.mandate.platform.reconcile.Check;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Each open case stands in front of whom rule 8 names, as the org stands now. Cases follow the org
 * when it changes; here it is measured that none was missed.
 */
@ApplicationScoped
class CasesBeforeAnother implements Check {
  private final Cases cases;
  private final Sweep sweep;
  private final Org org;
  private final DatabaseClock clock;

  CasesBeforeAnother(Cases cases, Sweep sweep, Org org, DatabaseClock clock) {
    this.cases = cases;
    this.sweep = sweep;
    this.org = org;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "cases-before-another";
  }

  @Override
  public String finds() {
    return "An open case does not stand in front of whom rule 8 names, or cannot be read.";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public Slice look(UUID after) {
    var course = new Course(new Above(org.now().chart()), clock.now());
    var open = cases.openTexts(after, Slice.SIZE);
    return new Slice(
        open.stream().filter(text -> misplaced(text, course)).map(Cases.Text::id).toList(),
        open.size() < Slice.SIZE ? null : open.getLast().id());
  }

  /** Read one by one, so that one that cannot be read spoils no other. */
  private static boolean misplaced(Cases.Text text, Course course) {
    try {
      return course.misplaced(text.readState(), text.readDossier());
    } catch (UnreadableEvent _) {
      return true;
    }
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    var course = new Course(new Above(org.now().chart()), clock.now());
    var misplaced =
        cases.lock(broken).values().stream()
            .filter(one -> course.misplaced(one.state(), one.dossier()))
            .map(Case::id)
            .toList();
    sweep.catchUp(misplaced);
    return misplaced;
  }
}
