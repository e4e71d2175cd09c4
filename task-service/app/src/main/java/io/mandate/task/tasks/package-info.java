/** Tasks: what one party asks of a peer, from the draft to its end. */
@NullMarked
package io.mandate.task.tasks;

import org.jspecify.annotations.NullMarked;
