/** The clocks of tasks. */
@NullMarked
package io.mandate.task.tasks.schedule;

import org.jspecify.annotations.NullMarked;
