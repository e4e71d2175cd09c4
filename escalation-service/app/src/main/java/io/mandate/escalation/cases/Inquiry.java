package io.mandate.escalation.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the adjudicator asked of the sides in a hearing, or for when he summoned them (rule 9). */
@Entity
@Table(name = "case_inquiry")
public class Inquiry {

  /** How he asked. */
  public enum Kind {
    QUESTION,
    SUMMONS
  }

  @Id private UUID id;
  private UUID caseId;
  private int number;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "addressed_to")
  private List<String> to;

  @Column(name = "made_by")
  private String by;

  private String text;
  private @Nullable Instant meetingAt;
  private @Nullable String place;

  @Column(name = "made_at")
  private Instant at;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Inquiry() {}

  private Inquiry(Kind kind, UUID caseId, int number, List<String> to, Words words) {
    this.id = words.id();
    this.kind = kind;
    this.caseId = caseId;
    this.number = number;
    this.to = List.copyOf(to);
    this.by = words.by();
    this.text = words.text();
    this.at = words.at();
  }

  /** Who said what, when. */
  record Words(UUID id, String by, String text, Instant at) {}

  static Inquiry question(UUID caseId, int number, List<String> to, Words words) {
    return new Inquiry(Kind.QUESTION, caseId, number, to, words);
  }

  static Inquiry summons(Case subject, int number, Words words, Instant meeting, String place) {
    var made = new Inquiry(Kind.SUMMONS, subject.id(), number, subject.dossier().sides(), words);
    made.meetingAt = meeting;
    made.place = place;
    return made;
  }

  public UUID id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  public int number() {
    return number;
  }

  public Kind kind() {
    return kind;
  }

  public List<String> to() {
    return to;
  }

  public String by() {
    return by;
  }

  public String text() {
    return text;
  }

  public @Nullable Instant meetingAt() {
    return meetingAt;
  }

  public @Nullable String place() {
    return place;
  }

  public Instant at() {
    return at;
  }
}
