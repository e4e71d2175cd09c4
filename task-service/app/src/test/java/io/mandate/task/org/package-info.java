/** An org of the tests' own making. */
@NullMarked
package io.mandate.task.org;

import org.jspecify.annotations.NullMarked;
