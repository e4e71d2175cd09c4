package io.mandate.task.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody looked at a person's record. */
@Entity
@Immutable
@Table(name = "record_look")
public class Look {
  @Id private UUID id;
  private String person;

  @Column(name = "looked_by")
  private String lookedBy;

  @Column(name = "looked_at")
  private Instant at;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Look() {}

  Look(UUID id, String person, String lookedBy, Instant at) {
    this.id = id;
    this.person = person;
    this.lookedBy = lookedBy;
    this.at = at;
  }

  public UUID id() {
    return id;
  }

  /** Whose record it is. */
  public String person() {
    return person;
  }

  /** A person's code, or {@code role:auditor}. */
  public String lookedBy() {
    return lookedBy;
  }

  public Instant at() {
    return at;
  }
}
