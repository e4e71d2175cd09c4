/** Matters: what several tasks belong to. */
@NullMarked
package io.mandate.task.matters;

import org.jspecify.annotations.NullMarked;
