/** What everybody has to do now: of tasks and assignments, and of the cases here. */
@NullMarked
package io.mandate.escalation.todos;

import org.jspecify.annotations.NullMarked;
