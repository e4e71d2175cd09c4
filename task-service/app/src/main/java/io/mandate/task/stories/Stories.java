package io.mandate.task.stories;

import io.mandate.platform.story.Story;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The table of what is on record. */
@Singleton
class Stories {
  @Produces
  @Singleton
  Story tasks() {
    return new Story(
        "timeline",
        "task_id",
        "t.task_id::text",
        // Drafts are not said, nor what others said; only an event has the task's to-dos.
        "t.data -> 'todos' is not null",
        """
        select k.id from task as k
        where (select unit from asked) in (k.requester_unit, k.counterpart_unit)
        union all
        select coalesce(d.task_id, d.id)
        from assignment as a join directive as d on d.id = a.directive_id
        where a.unit = (select unit from asked)\
        """);
  }
}
