package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.task.api.TaskLife.WishMade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Settled is settled: what the parties still wish for while the case decides (rule 20). Whichever
 * commits first, ruling, settlement or withdrawal, stands; a wish counts when the case receives it.
 */
final class Wishes {
  private final Instant now;

  Wishes(Instant now) {
    this.now = now;
  }

  List<Fact> take(Case subject, WishMade wish) {
    var actor = actor(wish);
    if (!subject.state().open()) {
      return List.of(new Fact.Noted("WishTooLate", actor, now, wish));
    }
    var facts = new ArrayList<Fact>();
    facts.add(new Fact.Noted("WishReceived", actor, now, wish));
    var bargain = subject.bargain().with(wish, subject.dossier());
    subject.bargain(bargain);
    var closing = bargain.closedBy(wish, subject.dossier(), now);
    if (closing != null) {
      facts.add(new Endings(now).end(subject, closing, actor));
    }
    return facts;
  }

  private static Actor actor(WishMade wish) {
    var from = wish.actor();
    return new Actor(from.by(), from.onBehalfOf(), from.system());
  }
}
