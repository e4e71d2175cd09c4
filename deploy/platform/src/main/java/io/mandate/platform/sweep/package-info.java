/** The row is the timer: what is due is found and fired in batches. */
@NullMarked
package io.mandate.platform.sweep;

import org.jspecify.annotations.NullMarked;
