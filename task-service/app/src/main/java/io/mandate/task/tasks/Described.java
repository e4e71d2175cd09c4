package io.mandate.task.tasks;

import io.mandate.task.api.ExternalRef;
import io.mandate.task.api.TaskKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what a task is looked up: words, its matter, its name in another system, who it is for. */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by queries alone
class Described {
  private String title;

  @Enumerated(EnumType.STRING)
  private TaskKind kind;

  private @Nullable UUID matter;

  @Column(name = "external_system")
  private @Nullable String externalSystem;

  @Column(name = "external_id")
  private @Nullable String externalId;

  private String[] participants;

  /** Offices to which its completion was reported (rule 18). */
  @Column(name = "reported_to")
  private String[] reportedTo;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Described() {}

  private Described(Facts known, TaskState life) {
    About about = known.about();
    ExternalRef reference = about.externalRef();
    this.title = known.title();
    this.kind = about.kind();
    this.matter = about.matter();
    this.externalSystem = reference == null ? null : reference.system();
    this.externalId = reference == null ? null : reference.id();
    this.participants =
        about.people().stream().map(Participant::person).distinct().toArray(String[]::new);
    Completion completion = life instanceof Ended ended ? ended.completion() : null;
    this.reportedTo =
        completion == null ? new String[0] : completion.reportedTo().toArray(String[]::new);
  }

  static Described of(Facts known, TaskState life) {
    return new Described(known, life);
  }
}
