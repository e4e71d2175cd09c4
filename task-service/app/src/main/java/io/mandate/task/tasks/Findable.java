package io.mandate.task.tasks;

import io.mandate.task.api.ExternalRef;
import io.mandate.task.api.TaskKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task is looked up by, beside its parties and its state: written from its facts, and read
 * by queries alone.
 */
@Embeddable
@SuppressWarnings("UnusedVariable")
class Findable {
  @Enumerated(EnumType.STRING)
  private TaskKind kind;

  private String title;
  private @Nullable UUID matter;

  @Column(name = "external_system")
  private @Nullable String externalSystem;

  @Column(name = "external_id")
  private @Nullable String externalId;

  private String[] participants = {};

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Findable() {}

  Findable(Facts facts) {
    ExternalRef reference = facts.about().externalRef();
    this.kind = facts.about().kind();
    this.title = facts.title();
    this.matter = facts.about().matter();
    this.externalSystem = reference == null ? null : reference.system();
    this.externalId = reference == null ? null : reference.id();
    this.participants =
        facts.about().people().stream().map(Participant::person).distinct().toArray(String[]::new);
  }
}
