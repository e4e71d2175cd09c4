/** Changes name the version they change: ETag and If-Match. */
@NullMarked
package io.mandate.platform.preconditions;

import org.jspecify.annotations.NullMarked;
