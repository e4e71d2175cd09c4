package io.mandate.escalation.cases;

import io.mandate.escalation.api.Diagnosis;
import io.mandate.escalation.api.Route;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * An unresolved task in front of an adjudicator. What can happen to it is in {@link CaseState}; why
 * and when in {@link Course} (clocks and org), {@link Judgement} (rulings) and {@link Bargain}
 * (settlement). Its row is its timer: {@code due_at} is the one next thing (rule 23).
 */
@Entity
@Table(name = "escalation_case")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
public class Case {
  @Id private UUID id;
  private UUID taskId;
  private int escalation;
  private Instant openedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Dossier dossier;

  private String requesterUnit;
  private String counterpartUnit;
  private String cause;

  private long version;
  private int entries;
  private int statements;
  private int inquiries;
  private int level;
  private @Nullable String office;
  private @Nullable String holder;
  private @Nullable Instant dueAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_name")
  private CaseState.Name stateName;

  private @Nullable String outcome;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Mutability(Immutability.class)
  private List<String> diagnosis = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private CaseState state;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Bargain bargain;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Route route;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Case() {}

  @SuppressWarnings("NullAway.Init")
  Case(TaskUnresolved told, CaseState.Open first, Route walked, Instant now) {
    this.id = told.caseId();
    this.taskId = told.taskId();
    this.escalation = told.escalation();
    this.openedAt = now;
    this.dossier = Dossier.of(told);
    this.bargain = Bargain.of(told);
    this.cause = told.cause().name();
    this.requesterUnit = dossier.parties().getFirst().unit();
    this.counterpartUnit = dossier.parties().getLast().unit();
    this.route = walked;
    become(first);
  }

  /** The only place that writes what the state decides; the ETag moves with it. */
  final void become(CaseState next) {
    state = next;
    stateName = next.name();
    var clock = next.clock();
    dueAt = clock == null ? null : clock.at();
    var bench = next.bench();
    if (bench != null) {
      office = bench.superior().office().code();
      holder = bench.person();
      level = bench.level();
    }
    outcome = next instanceof CaseState.Ruled ruled ? ruled.ruling().outcome().name() : null;
    version++;
  }

  /** Winds the clock as the state says. @return whether it was not */
  final boolean rewind() {
    var clock = state.clock();
    var before = dueAt;
    dueAt = clock == null ? null : clock.at();
    return !Objects.equals(before, dueAt);
  }

  /** Who spoke, how often it was pushed: a change that gives no new ETag. */
  final void note(CaseState same) {
    version--;
    become(same);
  }

  void diagnosed(List<Diagnosis> problems) {
    diagnosis = problems.stream().map(Diagnosis::name).toList();
  }

  /** Whose problem it was, once it is ruled (rule 22). */
  List<Diagnosis> diagnosis() {
    return diagnosis.stream().map(Diagnosis::valueOf).toList();
  }

  void walked(Route path) {
    route = path;
  }

  void bargain(Bargain next) {
    bargain = next;
  }

  /** The same state with other terms on the table, or more agreement on them: a new ETag. */
  void bargains(Bargain next) {
    become(state.bargain());
    bargain = next;
  }

  /** The numbers of so many new timeline entries, the first of them. */
  int number(int count) {
    var first = entries + 1;
    entries += count;
    return first;
  }

  int nextStatement() {
    return ++statements;
  }

  int nextInquiry() {
    return ++inquiries;
  }

  int inquiries() {
    return inquiries;
  }

  /** Whether its clock has run out. */
  boolean due(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  public UUID id() {
    return id;
  }

  public UUID taskId() {
    return taskId;
  }

  int escalation() {
    return escalation;
  }

  Instant openedAt() {
    return openedAt;
  }

  Dossier dossier() {
    return dossier;
  }

  public long version() {
    return version;
  }

  CaseState state() {
    return state;
  }

  Bargain bargain() {
    return bargain;
  }

  Route route() {
    return route;
  }

  int level() {
    return level;
  }

  /** The office that has it, or had it last; null when nobody ever had. */
  @Nullable String office() {
    return office;
  }

  /** Who held that office then. */
  @Nullable String holder() {
    return holder;
  }
}
