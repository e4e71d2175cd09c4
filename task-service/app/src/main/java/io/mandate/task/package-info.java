/** What peers ask of each other, and the work that follows. */
@NullMarked
package io.mandate.task;

import org.jspecify.annotations.NullMarked;
