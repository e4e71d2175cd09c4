/** Who calls, and for whom: read from the bearer token. */
@NullMarked
package io.mandate.platform.identity;

import org.jspecify.annotations.NullMarked;
