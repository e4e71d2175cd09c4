/** Rules of directives, plain. */
@NullMarked
package io.mandate.task.directives;

import org.jspecify.annotations.NullMarked;
