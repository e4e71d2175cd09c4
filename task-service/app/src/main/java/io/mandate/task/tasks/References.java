package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.ExternalRef;
import io.mandate.task.matters.Matters;
import io.mandate.task.org.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a draft refers to is there: its parties, its matter; and its external name is its own. */
@ApplicationScoped
class References {
  private final Parties parties;
  private final Matters matters;
  private final Tasks tasks;
  private final Readers readers;

  References(Parties parties, Matters matters, Tasks tasks, Readers readers) {
    this.parties = parties;
    this.matters = matters;
    this.tasks = tasks;
    this.readers = readers;
  }

  void checkParties(String requester, String counterpart) {
    parties.check(requester, counterpart);
  }

  /**
   * @throws Problem for a matter that the caller does not see, or {@code external-ref-taken} naming
   *     the task that has it, if the caller sees that
   */
  void checkAbout(About about) {
    UUID matter = about.matter();
    if (matter != null && !matters.isKnown(matter)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.matter", "no-such-matter");
    }
    if (about.externalRef() != null) {
      checkFree(about.externalRef());
    }
  }

  private void checkFree(ExternalRef reference) {
    @Nullable Task holder = tasks.named(reference);
    if (holder != null) {
      throw Problem.of(TaskProblems.EXTERNAL_REF_TAKEN)
          .with("system", reference.system())
          .with("id", reference.id())
          .with("task", readers.sees(holder) ? holder.id() : "-");
    }
  }
}
