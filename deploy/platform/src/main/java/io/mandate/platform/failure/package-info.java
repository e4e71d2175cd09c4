/** What a failure means to work that nobody waits for: it passes, or it lies in the work itself. */
@NullMarked
package io.mandate.platform.failure;

import org.jspecify.annotations.NullMarked;
