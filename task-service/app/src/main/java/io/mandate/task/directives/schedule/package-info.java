/** The clocks of directives. */
@NullMarked
package io.mandate.task.directives.schedule;

import org.jspecify.annotations.NullMarked;
