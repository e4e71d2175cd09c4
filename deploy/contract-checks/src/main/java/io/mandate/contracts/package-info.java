/** What every api module promises of its events, as checks that return the faults they find. */
@NullMarked
package io.mandate.contracts;

import org.jspecify.annotations.NullMarked;
