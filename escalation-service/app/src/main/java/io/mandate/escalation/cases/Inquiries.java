package io.mandate.escalation.cases;

import io.mandate.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The adjudicator asks the sides, or summons them (rule 9). */
@ApplicationScoped
public class Inquiries {
  private final Cases cases;
  private final Floor floor;
  private final Authority authority;

  Inquiries(Cases cases, Floor floor, Authority authority) {
    this.cases = cases;
    this.floor = floor;
    this.authority = authority;
  }

  /**
   * @param to the sides that have to answer; both when null
   */
  public Inquiry ask(UUID id, @Nullable List<String> to, String text) {
    var subject = floor.take(id);
    var by = authority.requireAdjudicator(subject, "question");
    var above = floor.org();
    var instant = floor.instant();
    var asked = to == null ? subject.dossier().sides() : to;
    var number = subject.nextInquiry();
    var facts =
        new Hearings(above, instant).ask(subject, asked, number, authority.actorFor(by.person()));
    var words = new Inquiry.Words(Ids.next(instant), by.person(), text, instant);
    var question = Inquiry.question(id, number, asked, words);
    cases.getEntityManager().persist(question);
    floor.enter(subject, facts, above);
    return question;
  }

  /** Both sides have to come, and to speak after it. */
  public Inquiry summon(UUID id, Instant meeting, String place, String text) {
    var subject = floor.take(id);
    var by = authority.requireAdjudicator(subject, "summons");
    var above = floor.org();
    var instant = floor.instant();
    var number = subject.nextInquiry();
    var facts =
        new Hearings(above, instant)
            .summon(subject, meeting, number, authority.actorFor(by.person()));
    var words = new Inquiry.Words(Ids.next(instant), by.person(), text, instant);
    var summons = Inquiry.summons(subject, number, words, meeting, place);
    cases.getEntityManager().persist(summons);
    floor.enter(subject, facts, above);
    return summons;
  }
}
