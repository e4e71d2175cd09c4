/** Measures the numbers to reach, each beside its floor. */
@NullMarked
package io.mandate.bench;

import org.jspecify.annotations.NullMarked;
