package io.mandate.task.ledger;

import io.mandate.hierarchy.api.Party;
import io.mandate.task.api.Actor;
import io.mandate.task.api.ContributionKind;
import io.mandate.task.api.Proof;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Effort that a party of a task says it put in for the other (rule 18). It never changes. */
@Entity
@Immutable
@Table(name = "contribution")
@SuppressWarnings("UnusedVariable") // the units are read by queries alone
public class Contribution {
  @Id private UUID id;

  @Column(name = "task_id")
  private UUID taskId;

  private int number;
  private String party;
  private String unit;

  @Column(name = "for_unit")
  private String forUnit;

  @Enumerated(EnumType.STRING)
  private Shown shown;

  private BigDecimal hours;

  @Column(columnDefinition = "jsonb")
  @JdbcTypeCode(SqlTypes.JSON)
  private Statement stated;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Contribution() {}

  Contribution(UUID id, Place place, Shown shown, Statement stated) {
    this.id = id;
    this.taskId = place.task();
    this.number = place.number();
    this.party = place.party();
    this.unit = Party.parse(place.party()).unit();
    this.forUnit = Party.parse(place.other()).unit();
    this.shown = shown;
    this.hours = stated.hours();
    this.stated = stated;
  }

  /**
   * Whose it is, and on which task.
   *
   * @param number counts those of the task, from 1
   * @param other for whom
   */
  record Place(UUID task, int number, String party, String other) {}

  /**
   * What was said.
   *
   * @param hours person-hours
   */
  public record Statement(
      BigDecimal hours,
      ContributionKind kind,
      String summary,
      List<Proof> evidence,
      Actor by,
      Instant at) {
    public Statement {
      evidence = List.copyOf(evidence);
    }
  }

  public int number() {
    return number;
  }

  public String party() {
    return party;
  }

  public Statement stated() {
    return stated;
  }

  Shown shown() {
    return shown;
  }
}
