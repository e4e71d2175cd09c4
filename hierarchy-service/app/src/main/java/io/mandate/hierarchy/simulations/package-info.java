/** What would become of a task that is not filed yet. */
@NullMarked
package io.mandate.hierarchy.simulations;

import org.jspecify.annotations.NullMarked;
