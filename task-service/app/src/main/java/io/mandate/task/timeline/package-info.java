/** The timeline of a task: everything on record, append-only, numbered without gaps (rule 21). */
@NullMarked
package io.mandate.task.timeline;

import org.jspecify.annotations.NullMarked;
