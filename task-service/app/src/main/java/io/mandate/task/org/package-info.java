/** What the org says of a task's parties: clocks, relations, authority. */
@NullMarked
package io.mandate.task.org;

import org.jspecify.annotations.NullMarked;
