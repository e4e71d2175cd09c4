package io.mandate.escalation.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a party, or a head between it and the adjudicator, put on the record (rule 9). */
@Entity
@Table(name = "case_statement")
public class Statement {

  /** For whom one speaks. */
  public enum Capacity {
    PARTY,
    HEAD_IN_BETWEEN
  }

  @Id private UUID id;
  private UUID caseId;
  private int number;
  private String side;

  @Enumerated(EnumType.STRING)
  private Capacity capacity;

  @Column(name = "made_by")
  private String by;

  private String text;

  @Column(name = "made_at")
  private Instant at;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Statement() {}

  Statement(UUID id, UUID caseId, int number, Speaker speaker, String text, Instant at) {
    this.id = id;
    this.caseId = caseId;
    this.number = number;
    this.side = speaker.side();
    this.capacity = speaker.capacity();
    this.by = speaker.person();
    this.text = text;
    this.at = at;
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

  public String side() {
    return side;
  }

  public Capacity capacity() {
    return capacity;
  }

  public String by() {
    return by;
  }

  public String text() {
    return text;
  }

  public Instant at() {
    return at;
  }
}
