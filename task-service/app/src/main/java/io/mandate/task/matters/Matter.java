package io.mandate.task.matters;

import io.mandate.task.api.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What several tasks belong to (事项), whoever asks whom in each. It never changes. */
@Entity
@Immutable
@Table(name = "matter")
public class Matter {
  @Id private UUID id;
  private String title;
  private String unit;

  @Column(name = "opened_by", columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  private Actor openedBy;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Matter() {}

  Matter(UUID id, String title, String unit, Actor openedBy, Instant createdAt) {
    this.id = id;
    this.title = title;
    this.unit = unit;
    this.openedBy = openedBy;
    this.createdAt = createdAt;
  }

  public UUID id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** The unit that opened it. */
  public String unit() {
    return unit;
  }

  public Actor openedBy() {
    return openedBy;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
