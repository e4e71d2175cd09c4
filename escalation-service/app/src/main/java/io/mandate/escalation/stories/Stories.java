package io.mandate.escalation.stories;

import io.mandate.escalation.api.EscalationEvent;
import io.mandate.platform.events.EventTypes;
import io.mandate.platform.story.Story;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The tables of what is on record. */
@Singleton
class Stories {
  private static final String EVENTS =
      "t.type in ('" + String.join("', '", EventTypes.of(EscalationEvent.class).names()) + "')";

  @Produces
  @Singleton
  Story cases() {
    return new Story(
        "case_timeline",
        "case_id",
        "t.data ->> 'taskId'",
        EVENTS,
        """
        select k.id from escalation_case as k
        where (select unit from asked) in (k.requester_unit, k.counterpart_unit)\
        """);
  }

  @Produces
  @Singleton
  Story appraisals() {
    return new Story(
        "appraisal_timeline",
        "appraisal_id",
        "t.data ->> 'taskId'",
        EVENTS,
        "select k.id from appraisal as k where k.unit = (select unit from asked)");
  }
}
