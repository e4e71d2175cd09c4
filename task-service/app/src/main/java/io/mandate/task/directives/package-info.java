/** Directives: the work that a superior ordered, its assignments and their verdicts. */
@NullMarked
package io.mandate.task.directives;

import org.jspecify.annotations.NullMarked;
