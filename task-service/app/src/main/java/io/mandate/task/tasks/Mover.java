package io.mandate.task.tasks;

import io.mandate.task.api.Actor;

/**
 * Who makes a move.
 *
 * @param party for which side; the office of a superior
 */
record Mover(String party, Actor actor) {}
