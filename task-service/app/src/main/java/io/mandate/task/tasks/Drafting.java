package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Scope;
import io.mandate.platform.time.Ids;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Urgency;
import io.mandate.task.org.Authority;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;

/** Drafts a task, and submits it in the same transaction where that is asked (rule 4). */
@ApplicationScoped
public class Drafting {
  private final Tasks tasks;
  private final Authority authority;
  private final References references;
  private final Moments moments;
  private final Chronicle chronicle;

  Drafting(
      Tasks tasks,
      Authority authority,
      References references,
      Moments moments,
      Chronicle chronicle) {
    this.tasks = tasks;
    this.authority = authority;
    this.references = references;
    this.moments = moments;
    this.chronicle = chronicle;
  }

  /** What a draft says. */
  public record Content(
      String title, Urgency urgency, String requester, String counterpart, Ask ask, About about) {}

  /** What becomes of a draft as it is created. */
  public enum Filing {
    NONE,
    SUBMISSION,
    PETITION
  }

  /**
   * Creates a task.
   *
   * @param filing at once or not, which only who answers for the requester may
   */
  public Task create(Content draft, Filing filing) {
    references.checkParties(draft.requester(), draft.counterpart());
    references.checkAbout(draft.about());
    Moment moment =
        moments.by(
            filing == Filing.NONE ? authority.requireDraft(draft.requester()) : submitter(draft));
    Task task = new Task(facts(draft, moment));
    Telling telling = new Telling(moment.org());
    telling.record(task, "TaskDrafted", moment.actor(), moment.at(), draft);
    telling.said(task, task.take(filed(task, filing, moment), moment.at()));
    tasks.persist(task);
    chronicle.write(telling);
    return task;
  }

  /** Submits a draft: peers only, with its whole case; a favour within its caps (rules 2 to 4). */
  public Step submission(Task task, Moment moment) {
    Step step = task.life().submit(task.facts(), moment);
    if (step.next() instanceof Favour) {
      Facts asked = step.facts();
      FavourCaps.check(asked, tasks.openFavours(asked.requester(), asked.counterpart()));
    }
    return step;
  }

  private Actor submitter(Content draft) {
    return authority.requireAnswer(draft.requester(), Scope.FILE, draft.counterpart());
  }

  private Step filed(Task task, Filing filing, Moment moment) {
    return switch (filing) {
      case NONE -> Step.to(task.life(), task.facts());
      case SUBMISSION -> submission(task, moment);
      case PETITION -> task.life().petition(task.facts(), moment);
    };
  }

  /** The facts of the draft with other content; its requester stays. */
  public Facts edited(Facts facts, Content draft) {
    references.checkParties(facts.requester(), draft.counterpart());
    return facts.edited(draft.title(), draft.urgency(), draft.counterpart(), draft.ask());
  }

  private static Facts facts(Content draft, Moment moment) {
    return Facts.drafted(
        Ids.next(moment.at()),
        draft.title(),
        draft.urgency(),
        draft.requester(),
        draft.counterpart(),
        draft.ask(),
        draft.about(),
        moment.at());
  }
}
