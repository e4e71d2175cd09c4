/** Events on the wire: CloudEvents 1.0 in binary mode, JSON inside. */
@NullMarked
package io.mandate.platform.events;

import org.jspecify.annotations.NullMarked;
