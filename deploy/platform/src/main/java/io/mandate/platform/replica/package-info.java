/** A compacted topic kept in memory, complete versions only. */
@NullMarked
package io.mandate.platform.replica;

import org.jspecify.annotations.NullMarked;
