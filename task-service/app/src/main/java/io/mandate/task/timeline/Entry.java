package io.mandate.task.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.mandate.task.api.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of a task's story.
 *
 * @param number from 1, without gaps
 * @param type of the event, or of what happened to a draft
 * @param orgVersion the org that it was decided on, together with {@code orgAt}
 * @param data what the event says, as JSON
 */
public record Entry(
    @JsonIgnore UUID task,
    int number,
    String type,
    Actor actor,
    Instant at,
    long orgVersion,
    Instant orgAt,
    @JsonRawValue String data) {}
