/** Who acts for whom, in what, and when. */
@NullMarked
package io.mandate.hierarchy.delegations;

import org.jspecify.annotations.NullMarked;
