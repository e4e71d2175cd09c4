/** Tests of the checks themselves: each finds the fault it is there for. */
@NullMarked
package io.mandate.contracts;

import org.jspecify.annotations.NullMarked;
