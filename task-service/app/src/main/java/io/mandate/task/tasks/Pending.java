package io.mandate.task.tasks;

import io.mandate.task.api.Wish;
import java.util.UUID;

/**
 * A wish that the case has not answered yet (rule 20).
 *
 * @param party who wishes
 */
public record Pending(UUID id, Wish wish, String party) {}
