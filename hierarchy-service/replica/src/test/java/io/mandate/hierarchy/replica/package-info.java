/** What the replica makes of an org. */
@NullMarked
package io.mandate.hierarchy.replica;

import org.jspecify.annotations.NullMarked;
