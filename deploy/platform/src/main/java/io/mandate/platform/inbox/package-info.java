/** Events arrive once each and in order, or wait in sight of whoever runs the service. */
@NullMarked
package io.mandate.platform.inbox;

import org.jspecify.annotations.NullMarked;
