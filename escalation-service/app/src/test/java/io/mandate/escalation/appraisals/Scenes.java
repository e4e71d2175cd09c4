package io.mandate.escalation.appraisals;

import static java.util.Objects.requireNonNull;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Appraising;
import io.mandate.escalation.api.Ground;
import io.mandate.escalation.api.Seat;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.OrgState;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A under V under S under T; everybody is named after his unit. S ordered the work. */
final class Scenes {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final UUID TASK = new UUID(7, 1);
  static final UUID PART = new UUID(7, 3);
  static final Subject A = new Subject("a", "A/HEAD");

  private Scenes() {}

  static OrgBuilder tree() {
    return OrgState.builder().unit("T").unit("S", "T").unit("V", "S").unit("A", "V");
  }

  static OrgBuilder org() {
    return tree().head("T", "t").head("S", "s").head("V", "v").head("A", "a").member("A", "m");
  }

  static Line line(OrgBuilder org, Subject subject) {
    return Line.of(org.chart(NOON), subject);
  }

  static Course course(OrgBuilder org, Instant at) {
    return new Course(org.chart(at), at);
  }

  static Seat seat(String unit) {
    return new Seat(unit + "/HEAD", unit.toLowerCase(Locale.ROOT));
  }

  static Actor by(String person) {
    return Actor.person(person);
  }

  static Matter empty() {
    return empty("S/HEAD");
  }

  static Matter empty(@Nullable String adjudicator) {
    return new Matter(Ground.EMPTY_VERDICT, TASK, PART, "four sensors", adjudicator);
  }

  static Appraisal opened() {
    return opened(empty());
  }

  static Appraisal opened(Matter matter) {
    return requireNonNull(course(org(), NOON).open(matter, A)).subject();
  }

  /** Proposed by whose turn it is. */
  static Appraisal proposed() {
    var subject = opened();
    var _ = propose(subject, "V");
    return subject;
  }

  /** The head of this unit proposes a censure. */
  static Turn propose(Appraisal subject, String unit) {
    var course = course(org(), NOON);
    var by = seat(unit);
    var proposed = course.proposed(subject.subject(), by, "A censure.", "Nothing came.");
    return course.propose(subject, proposed, by(by.person()));
  }

  /** Its clock runs out, and that is noticed this late. */
  static Appraising timeRunsOut(Appraisal subject, OrgBuilder org, Duration late) {
    var at = clock(subject).plus(late);
    return only(course(org, at).catchUp(subject));
  }

  static Appraising timeRunsOut(Appraisal subject) {
    return timeRunsOut(subject, org(), Duration.ZERO);
  }

  static Instant clock(Appraisal subject) {
    return requireNonNull(subject.state().clock()).at();
  }

  static Appraising only(Turn turn) {
    if (turn.events().size() != 1) {
      throw new AssertionError(turn.events());
    }
    return turn.events().getFirst();
  }
}
