/** What must hold of all tasks and directives, so that nothing is lost (rule 23). */
@NullMarked
package io.mandate.task.reconciliation;

import org.jspecify.annotations.NullMarked;
