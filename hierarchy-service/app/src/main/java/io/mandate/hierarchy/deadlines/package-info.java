/** When a window would run out, and why then. */
@NullMarked
package io.mandate.hierarchy.deadlines;

import org.jspecify.annotations.NullMarked;
