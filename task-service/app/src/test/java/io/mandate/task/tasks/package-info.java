/** Rules of tasks, plain. */
@NullMarked
package io.mandate.task.tasks;

import org.jspecify.annotations.NullMarked;
