/** Who answers for what, and to whom. */
@NullMarked
package io.mandate.hierarchy;

import org.jspecify.annotations.NullMarked;
